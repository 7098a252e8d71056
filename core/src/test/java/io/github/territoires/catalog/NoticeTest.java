package io.github.territoires.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.territoires.model.Programme;
import io.github.territoires.model.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The file NOTICE names every source of the bundled data, with its date. */
class NoticeTest {

  @Test
  void namesEverySourceWithItsDate() throws IOException {
    String notice = Files.readString(Path.of("..", "NOTICE"));
    Programme programme = Catalog.bundled();
    for (Source source : programme.sources()) {
      String publisher =
          programme.organisation(source.publisher()).name().resolve(Locale.FRENCH).words();
      assertThat(notice).contains(publisher).contains(source.asOf().toString());
      source.address().ifPresent(address -> assertThat(notice).contains(address.value()));
      source.published().ifPresent(date -> assertThat(notice).contains(date.text()));
    }
  }
}
