package io.github.territoires.view;

import io.github.territoires.model.FormerName;
import io.github.territoires.model.Link;
import java.util.List;
import java.util.Optional;

/** Says what projects, territories and organisations have in common beside their names of today. */
final class Names {
  private Names() {}

  /** Lists the names before, each with the date until which it was borne. */
  static Optional<ListView<FactView>> former(ViewContext context, List<FormerName> names) {
    return context.some(
        "former-names.term", names.stream().map(name -> former(context, name)).toList());
  }

  /** Lists pages elsewhere. */
  static Optional<ListView<LinkView>> links(ViewContext context, List<Link> links) {
    return context.some(
        "links.term",
        links.stream()
            .map(
                link ->
                    new LinkView(
                        context.word("links.read"),
                        context.text(link.label()),
                        link.address().value()))
            .toList());
  }

  private static FactView former(ViewContext context, FormerName name) {
    context.cite(name.sources());
    return new FactView(
        context.word("former-names.name"),
        context.text(name.name()),
        name.until().map(date -> context.dated("former-names.until", date)).map(context::plain));
  }
}
