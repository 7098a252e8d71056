package io.github.territoires.json.internal.form;

import static io.github.territoires.json.internal.form.Field.derived;

import io.github.territoires.json.internal.reading.Input;
import io.github.territoires.json.internal.reading.RecordedTokens;
import io.github.territoires.model.Listing;
import io.github.territoires.model.Listing.Extent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A listing, which says how much of the whole it gives. Laid over another one it adds to it, unless
 * it says that it gives all.
 *
 * @param <T> the type of its items
 */
public final class ListingForm<T> implements Form<Listing<T>> {
  private static final StringForm<Extent> EXTENT = StringForm.oneOf(Extent.class);

  private final Form<T> item;
  private final ObjectForm<Listing<T>> part;
  private final ObjectForm<Listing<T>> all;

  ListingForm(Form<T> item) {
    this.item = item;
    this.part = listing(new ListForm<>(item));
    this.all = listing(new ListForm<>(item, true));
  }

  @SuppressWarnings("unchecked") // a class cannot tell the type of the items
  private static <T> ObjectForm<Listing<T>> listing(ListForm<T> items) {
    return ObjectForm.of(
        (Class<Listing<T>>) (Class<?>) Listing.class,
        "Listing",
        "Items of which it is known whether they are all there are.",
        parts ->
            new Listing<>(
                parts.<Optional<List<T>>>get("items").orElse(List.of()),
                parts.<Optional<Extent>>get("extent").orElse(Extent.UNKNOWN)),
        derived(
            "extent",
            Listing::extent,
            EXTENT,
            "How much of the whole the items are: all (and none if there are no items), a"
                + " selection, or unknown."),
        derived("items", Listing::items, items, "The items."));
  }

  /** Returns the form of an item. */
  public Form<T> item() {
    return item;
  }

  @Override
  public void write(Listing<T> listing, Output out) {
    part.write(listing, out);
  }

  @Override
  public @Nullable Listing<T> read(Input in, @Nullable Listing<T> base) {
    if (base == null) {
      return part.read(in, null);
    }
    RecordedTokens recorded = in.record();
    Optional<String> extent = recorded.string("extent");
    ObjectForm<Listing<T>> form = extent.filter("all"::equals).isPresent() ? all : part;
    Listing<T> read = in.replay(recorded, form::readOver, base);
    return read != null && extent.isEmpty() ? modest(read, base) : read;
  }

  /** Claims no more of items that were given without an extent than is known of them. */
  private Listing<T> modest(Listing<T> read, Listing<T> base) {
    boolean same = read.items().size() == base.items().size();
    boolean more = merges() && base.extent() == Extent.SELECTION;
    return read.items().equals(base.items()) || (merges() && same) || more
        ? read
        : new Listing<>(read.items(), Extent.UNKNOWN);
  }

  @Override
  public Map<String, Object> schema() {
    Map<String, Object> schema = new LinkedHashMap<>();
    Map<String, Object> definition = part.definition();
    schema.put("type", definition.get("type"));
    schema.put("properties", definition.get("properties"));
    return schema;
  }

  @Override
  public String words() {
    return "listing: " + item.words();
  }

  @Override
  public Stream<Form<?>> parts() {
    return Stream.of(EXTENT, item);
  }

  @Override
  public boolean merges() {
    return part.merges();
  }
}
