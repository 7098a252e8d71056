package io.github.territoires.examples.markdown;

import io.github.territoires.view.SourcesView;
import io.github.territoires.view.SourcesView.LicenceView;
import io.github.territoires.view.SourcesView.SourceView;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where all this is stated, and below a rule what the publisher says of it. */
final class SourcesSection {
  private final Page page;
  private final Phrases phrases;

  SourcesSection(Page page, Phrases phrases) {
    this.page = page;
    this.phrases = phrases;
  }

  void write(SourcesView sources) {
    sources
        .list()
        .ifPresent(
            list -> {
              page.heading(2, Inert.text(list.term()));
              phrases.items(list, this::source).forEach(source -> page.item(0, source));
            });
    page.rule();
    sources.notice().map(phrases::text).ifPresent(page::paragraph);
    page.paragraph(line(sources));
  }

  private String source(SourceView source) {
    String title = source.title().words();
    return Stream.concat(
            Stream.of(
                phrases.text(source.publisher()),
                source
                    .address()
                    .map(address -> phrases.link(title, address))
                    .orElseGet(() -> Inert.text(title))),
            Stream.of(
                    source.published().map(Inert::text),
                    source.licence().map(this::licence),
                    Optional.of(Inert.text(source.compared())))
                .flatMap(Optional::stream))
        .collect(Collectors.joining(", "));
  }

  private String licence(LicenceView licence) {
    return licence
        .address()
        .map(address -> phrases.link(licence.name().words(), address))
        .orElseGet(() -> phrases.text(licence.name()));
  }

  /** Writes by whom this is published, of what day, under what licence, and whom to tell. */
  private String line(SourcesView sources) {
    return Stream.of(
            sources.publisher().map(one -> Inert.text(one.term()) + " " + phrases.value(one)),
            Optional.of(Inert.text(sources.asOf())),
            sources.licence().map(this::licence),
            sources.contact().map(one -> phrases.link(one.term(), one.address())))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(" · "));
  }
}
