package io.github.territoires.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.territoires.model.Listing.Extent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ListingTest {

  @Test
  void noneIsKnownAndUnknownIsNot() {
    assertThat(Listing.none()).isEqualTo(new Listing<>(List.of(), Extent.ALL));
    assertThat(Listing.unknown()).isEqualTo(new Listing<>(List.of(), Extent.UNKNOWN));
    assertThat(Listing.none()).isNotEqualTo(Listing.unknown());
  }

  @Test
  void aSelectionIsNotTheWhole() {
    assertThat(Listing.selection("ceramics")).isNotEqualTo(Listing.all("ceramics"));
    assertThat(Listing.selection("ceramics")).isEqualTo(Listing.selection(List.of("ceramics")));
    assertThat(Listing.all("ceramics")).isEqualTo(Listing.all(List.of("ceramics")));
    assertThat(Listing.<String>all()).isEqualTo(Listing.none());
  }

  @Test
  void aSelectionOfNothingIsRefused() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> Listing.selection(List.of()))
        .withMessage("listing 'selection' is not valid: expected at least one item in a selection");
  }

  @Test
  void aListingHoldsNoNull() {
    assertThatNullPointerException().isThrownBy(() -> Listing.all(Arrays.asList("a", null)));
    assertThatNullPointerException().isThrownBy(() -> new Listing<>(List.of("a"), null));
  }

  @Test
  void keepsItsItemsWhenTheGivenListChanges() {
    List<String> given = new ArrayList<>(List.of("a", "b"));
    Listing<String> listing = Listing.all(given);
    given.clear();
    assertThat(listing).containsExactly("a", "b");
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> listing.items().clear());
    var iterator = listing.iterator();
    iterator.next();
    assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(iterator::remove);
  }
}
