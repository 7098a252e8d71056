package io.github.territoires.view;

import io.github.territoires.model.Contact;
import io.github.territoires.model.Licence;
import io.github.territoires.model.Programme;
import io.github.territoires.model.Source;
import io.github.territoires.model.Territory;
import io.github.territoires.model.WebAddress;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where the facts of a view come from, and whom to tell where they are wrong.
 *
 * @param notice what this compilation is and is not
 * @param publisher who publishes it
 * @param asOf the newest day on which facts shown were known: "Données au 22 novembre 2026"
 * @param licence under what licence
 * @param contact where errors are reported
 * @param list where the facts shown are stated
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
   * @param address where it can be read
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
   * @param address where it can be read
   * @param details when it was published and compared, under what licence
   */
  public record SourceView(
      TextView title, TextView publisher, Optional<String> address, List<TextView> details) {}

  /** Views what the reading has cited so far; call it last. */
  static SourcesView of(Reading reading, Territory territory) {
    Programme programme = reading.programme();
    List<SourceView> sources =
        reading.cited().stream().map(source -> source(reading, source)).toList();
    return new SourcesView(
        programme.notice().map(reading::text),
        territory
            .publisher()
            .or(programme::publisher)
            .map(id -> FactView.of(reading.word("sources.publisher"), reading.name(id))),
        reading.labels().get("sources.as-of", day(reading.labels().date(reading.newest()))),
        territory
            .licence()
            .or(programme::licence)
            .map(
                licence ->
                    new LicenceView(
                        reading.text(licence.name()), licence.address().map(WebAddress::value))),
        territory.contact().or(programme::contact).map(contact -> contact(reading, contact)),
        reading.some("sources.list", sources));
  }

  private static ContactView contact(Reading reading, Contact contact) {
    String address =
        contact
            .page()
            .map(WebAddress::value)
            .or(() -> contact.mail().map(mail -> "mailto:" + mail.value()))
            .orElseThrow();
    return new ContactView(reading.word("sources.contact"), address);
  }

  private static SourceView source(Reading reading, Source source) {
    return new SourceView(
        reading.text(source.title()),
        reading.name(source.publisher()),
        source.address().map(WebAddress::value),
        Stream.of(
                source.published().map(reading::date).map(reading::plain),
                source.licence().map(Licence::name).map(reading::text),
                Optional.of(
                    reading.plain(
                        reading
                            .labels()
                            .get("sources.compared", day(reading.labels().date(source.asOf()))))))
            .flatMap(Optional::stream)
            .toList());
  }

  private static Map<String, String> day(String date) {
    return Map.of("date", date);
  }
}
