package io.github.territoires.view;

import java.util.Optional;

/**
 * Where the facts of a view come from, and whom to tell where they are wrong. Publisher, day,
 * licence and contact make the one line that stands below whatever is shown.
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
   * @param published when it was published, or which edition it is; absent where it is not known
   * @param licence under what licence; absent where none is stated
   * @param compared when the facts were last compared with it: "consulté le 22 novembre 2026"
   */
  public record SourceView(
      TextView title,
      TextView publisher,
      Optional<String> address,
      Optional<String> published,
      Optional<LicenceView> licence,
      String compared) {}

  /** Views what the context has cited so far; call it last. */
  static SourcesView of(ViewContext context) {
    return context.imprint().below(context);
  }
}
