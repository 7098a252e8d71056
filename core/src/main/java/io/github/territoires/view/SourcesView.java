package io.github.territoires.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where the facts of a view come from, and whom to tell where they are wrong.
 *
 * @param notice what this compilation is and is not; absent where it says nothing of the kind
 * @param publisher who publishes it; absent where it is not known
 * @param asOf the newest day on which facts shown were known: "Données au 22 novembre 2026"
 * @param licence under what licence; absent where none is stated
 * @param contact where errors are reported; absent where nobody takes them
 * @param list where the facts shown are stated; absent where no source is known
 * @since 0.1
 */
public record SourcesView(
    Optional<TextView> notice,
    Optional<FactView> publisher,
    String asOf,
    Optional<LicenceView> licence,
    Optional<ContactView> contact,
    Optional<ListView<SourceView>> list) {

  /**
   * Returns what stands below whatever is shown, in one line: by whom it is published, of what day
   * and under what licence, and where errors are reported.
   */
  public String line() {
    List<String> parts = new ArrayList<>();
    publisher.ifPresent(fact -> parts.add(fact.term() + " " + fact.value().words()));
    parts.add(asOf);
    licence.ifPresent(one -> parts.add(one.name().words()));
    contact.ifPresent(one -> parts.add(one.term() + " – " + one.address()));
    return String.join(" · ", parts);
  }

  /**
   * A licence.
   *
   * @param name what the licence is called
   * @param address where it can be read; absent where it is not known
   */
  public record LicenceView(TextView name, Optional<String> address) {}

  /**
   * Where errors are reported.
   *
   * @param term what to do there: "Signaler une erreur"
   * @param address a page, or a {@code mailto:} address
   */
  public record ContactView(String term, String address) {}

  /**
   * A source.
   *
   * @param title what it is called
   * @param publisher who published it
   * @param address where it can be read; absent where it is not known
   * @param details when it was published and compared, under what licence
   */
  public record SourceView(
      TextView title, TextView publisher, Optional<String> address, List<TextView> details) {}

  /** Views what the context has cited so far; call it last. */
  static SourcesView of(ViewContext context) {
    return context.imprint().below(context);
  }
}
