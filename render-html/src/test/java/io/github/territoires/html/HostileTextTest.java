package io.github.territoires.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.territoires.model.*;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** Puts hostile words into every text that a page shows. */
class HostileTextTest {
  private static final PhaseId PHASE = PhaseId.of("phase-1");
  private static final TerritoryId ID = TerritoryId.of(PHASE, "ti-1");
  private static final OrganisationId ORGANISATION = OrganisationId.of("o");
  private static final ThemeId THEME = ThemeId.of(PHASE, "t");
  private static final SourceId SOURCE = SourceId.of("s");
  private static final LocalDate DAY = LocalDate.of(2024, 1, 1);
  private static final int TEXTS = 50;

  private final HtmlRenderer html = HtmlRenderer.builder().locale(Locale.ENGLISH).build();

  @Example
  void scriptsComeOutAsText() {
    String hostile = "<script>alert(1)</script>\"'><img src=x onerror=alert(2)>{{id}}&lt;";
    Element page = page(hostile);
    assertThat(page.select("script, img")).isEmpty();
    assertThat(page.text().split(Pattern.quote(hostile), -1).length).isGreaterThan(TEXTS);
  }

  @Property(tries = 200)
  void noWordsAddAnElementOrAnAttribute(
      @ForAll
          @StringLength(min = 1, max = 12)
          @Chars({'<', '>', '&', '"', '\'', '/', '=', '{', '}', 'a', '!', '-', '`', ' '})
          String words) {
    Element plain = page("plain");
    Element hostile = page("x" + words);
    assertThat(shape(hostile)).isEqualTo(shape(plain));
  }

  /** Lists the elements in order, each with the names of its attributes. */
  private static List<String> shape(Element page) {
    return page.getAllElements().stream()
        .map(
            element ->
                element.tagName()
                    + element.attributes().asList().stream().map(Attribute::getKey).toList())
        .toList();
  }

  private Element page(String words) {
    return Jsoup.parse(html.render(programme(words), ID)).body();
  }

  private static Programme programme(String words) {
    Text text = Text.french(words);
    return Programme.builder(text, DAY)
        .notice(text)
        .publisher(ORGANISATION)
        .licence(new Licence(text, Optional.empty()))
        .organisations(
            List.of(
                Organisation.builder(ORGANISATION, text)
                    .shortName("S" + words)
                    .legalNature(LegalNature.CU)
                    .build()))
        .sources(
            List.of(
                Source.builder(SOURCE, ORGANISATION, text, DAY)
                    .licence(new Licence(text, Optional.empty()))
                    .build()))
        .phases(List.of(phase(text)))
        .governance(
            List.of(
                GovernanceLevel.builder(Level.LOCAL, text, text)
                    .steering(List.of(ORGANISATION))
                    .remark(text)
                    .build()))
        .territories(List.of(territory(text, words)))
        .successions(
            List.of(
                new Succession(
                    ID,
                    PHASE,
                    List.of(
                        new Succession.Destination(
                            Optional.of(ID), List.of(Siren.of("248719312")))),
                    List.of())))
        .build();
  }

  private static Phase phase(Text text) {
    return Phase.builder(PHASE, text, ImpreciseDate.parse("2018-2022"))
        .purpose(text)
        .rationale(text)
        .needs(List.of(text))
        .themes(List.of(new Theme(THEME, text, Optional.of(text))))
        .mandates(List.of(new Mandate(ORGANISATION, ORGANISATION, text, List.of(SOURCE))))
        .build();
  }

  private static Territory territory(Text text, String words) {
    Person person = Person.builder(words, text, SOURCE).build();
    Listing<Seat> seats =
        Listing.all(new Seat(ORGANISATION, Optional.of(text), Optional.of(person)));
    return Territory.builder(ID, text)
        .headline(text)
        .introduction(text)
        .description(text)
        .presentedBy(ORGANISATION)
        .website(WebAddress.of("https://example.org/?q=%22%3E%3Cscript%3E&b='"))
        .perimeter(
            Perimeter.of(
                Listing.all(
                    Member.builder(Siren.of("248719312"), words).nature(LegalNature.CU).build()),
                List.of()))
        .governance(
            new Governance(
                Optional.of(ORGANISATION), seats, List.of(new College(text, seats)), List.of()))
        .actionProgramme(
            new ActionProgramme(
                Optional.of(ORGANISATION),
                Listing.all(THEME),
                Listing.all(new Challenge("c", text, Optional.of(text))),
                List.of()))
        .contract(
            Agreement.builder()
                .signed(StatedDate.of(ImpreciseDate.parse("2020")))
                .signatories(
                    Listing.selection(
                        new Signatory(
                            ORGANISATION,
                            Optional.of(SignatoryCollege.GROUPINGS),
                            Optional.of(person))))
                .address(WebAddress.of("https://example.org/?q=%22%3E%3Cscript%3E&b='"))
                .remark(text)
                .build())
        .projects(Listing.selection(project(text)))
        .build();
  }

  private static Project project(Text text) {
    Milestone milestone =
        Milestone.builder(MilestoneKind.OPENING, text)
            .planned(List.of(StatedDate.of(ImpreciseDate.parse("2023"))))
            .remark(text)
            .build();
    Listing<Party> parties =
        Listing.all(Party.of(ORGANISATION, Role.CARRIER).onBehalfOf(ORGANISATION));
    return Project.builder(ProjectId.of(ID, "p"), text)
        .formerNames(List.of(new FormerName(text, Optional.empty(), List.of())))
        .summary(text)
        .description(text)
        .place(Place.of(text))
        .themes(Listing.all(THEME))
        .parties(parties)
        .services(List.of(text))
        .facilities(
            List.of(
                Facility.builder("batiment", text)
                    .place(Place.of(text))
                    .parties(parties)
                    .milestones(List.of(milestone))
                    .build()))
        .milestones(List.of(milestone))
        .cost(new Cost(Money.euros(1), Optional.of(text), List.of()))
        .fundings(Listing.all(Funding.builder(ORGANISATION).scheme(text).build()))
        .links(List.of(new Link(text, WebAddress.of("https://example.org/"))))
        .build();
  }
}
