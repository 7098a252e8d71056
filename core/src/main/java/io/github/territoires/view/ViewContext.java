package io.github.territoires.view;

import io.github.territoires.label.Labels;
import io.github.territoires.model.Atlas;
import io.github.territoires.model.Extra;
import io.github.territoires.model.Identifier;
import io.github.territoires.model.ImpreciseDate;
import io.github.territoires.model.Listing;
import io.github.territoires.model.Organisation;
import io.github.territoires.model.OrganisationId;
import io.github.territoires.model.Programme;
import io.github.territoires.model.Source;
import io.github.territoires.model.SourceId;
import io.github.territoires.model.Territory;
import io.github.territoires.model.TerritoryId;
import io.github.territoires.model.Text;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What all parts of one view share while it is made: the programme, the language, the as-of day. It
 * chooses texts, writes dates, and collects the sources of the facts that are shown, which the view
 * lists at its end. A {@link #section} collects for itself, and for the view that it is part of.
 * Made for one view, not thread-safe.
 */
final class ViewContext {
  private static final Pattern UNSURE = Pattern.compile("[~?%]");

  private final Programme programme;
  private final Locale asked;
  private final Labels labels;
  private final LocalDate asOf;
  private final Atlas atlas;
  private final Optional<Territory> territory;
  private final @Nullable ViewContext whole;
  private @Nullable Imprint imprint;
  private final Optional<String> french;
  private final Set<SourceId> cited = new LinkedHashSet<>();
  private Optional<LocalDate> newest = Optional.empty();

  private ViewContext(
      Programme programme,
      Locale asked,
      LocalDate asOf,
      Atlas atlas,
      Optional<Territory> territory,
      @Nullable ViewContext whole) {
    this.programme = programme;
    this.asked = asked;
    this.labels = Labels.of(asked);
    this.asOf = asOf;
    this.atlas = atlas;
    this.territory = territory;
    this.whole = whole;
    territory.flatMap(Territory::asOf).ifPresent(this::known);
    this.french = labels.locale().getLanguage().equals("fr") ? Optional.empty() : Optional.of("fr");
  }

  /** Begins a view of the programme or of a phase. */
  static ViewContext of(Programme programme, Locale asked, LocalDate asOf, Atlas atlas) {
    return new ViewContext(programme, asked, asOf, atlas, Optional.empty(), null);
  }

  /** Begins a view of a territory, or of a part of one; the programme may not know it. */
  static ViewContext of(
      Programme programme, TerritoryId id, Locale asked, LocalDate asOf, Atlas atlas) {
    return new ViewContext(programme, asked, asOf, atlas, programme.find(id), null);
  }

  /** Begins a section of this view, with sources of its own. */
  ViewContext section() {
    return new ViewContext(programme, asked, asOf, atlas, territory, this);
  }

  Programme programme() {
    return programme;
  }

  /** Returns the territory that is shown, or part of which is. */
  Optional<Territory> territory() {
    return territory;
  }

  Labels labels() {
    return labels;
  }

  /** Returns the tag of the language that the view speaks. */
  String language() {
    return labels.locale().toLanguageTag();
  }

  /** Returns the direction in which that language is written. */
  String direction() {
    return word("language.direction");
  }

  LocalDate asOf() {
    return asOf;
  }

  /** Returns the outlines that are known. */
  Atlas atlas() {
    return atlas;
  }

  /** Returns the label under a key. */
  String word(String key) {
    return labels.get(key);
  }

  /** Returns the label of a code from an open list, or the code itself in words. */
  String word(String prefix, String code) {
    return labels.find(prefix + "." + code).orElseGet(() -> code.replace('-', ' '));
  }

  TextView text(Text text) {
    return TextView.of(text, asked);
  }

  List<TextView> texts(List<Text> texts) {
    return texts.stream().map(this::text).toList();
  }

  /** Returns words that belong to no language, or to the view's. */
  TextView plain(String words) {
    return new TextView(words, Optional.empty());
  }

  /** Returns a name that the model keeps in French alone. */
  TextView french(String name) {
    return new TextView(name, french);
  }

  /** Returns the name of a territory; its code where nobody has said it. */
  TextView name(Territory territory) {
    return territory.name().map(this::text).orElseGet(() -> plain(territory.id().code()));
  }

  /** Returns the name of an organisation; its id where the programme does not know it. */
  TextView name(OrganisationId id) {
    return programme.find(id).map(this::name).orElseGet(() -> plain(id.toString()));
  }

  private TextView name(Organisation organisation) {
    TextView name = text(organisation.name());
    return organisation
        .shortName()
        .filter(shortName -> !name.words().contains(shortName))
        .map(shortName -> new TextView(name.words() + " (" + shortName + ")", name.language()))
        .orElse(name);
  }

  List<TextView> names(List<OrganisationId> ids) {
    return ids.stream().map(this::name).toList();
  }

  /** Refers to a territory, which may have no name or not be known at all. */
  ReferenceView reference(TerritoryId id) {
    return new ReferenceView(
        id.toString(), programme.find(id).map(this::name).orElseGet(() -> plain(id.toString())));
  }

  String date(ImpreciseDate date) {
    return labels.date(date);
  }

  /**
   * Writes a date into the phrase that its kind calls for: on a day, in a month; a date that is not
   * sure, and comes with words that say so, into the phrase for all others.
   */
  String dated(String prefix, ImpreciseDate date) {
    String kind = date.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
    boolean sure = date.edtf().filter(UNSURE.asPredicate()).isEmpty();
    String key = sure && labels.find(prefix + "." + kind).isPresent() ? kind : "other";
    return labels.get(prefix + "." + key, Map.of("date", date(date)));
  }

  /** Lists items under {@code prefix.term}, with the note that their extent calls for. */
  <S, T> ListView<T> list(String prefix, Listing<S> listing, Function<S, T> view) {
    return new ListView<>(
        word(prefix + ".term"), listing.stream().map(view).toList(), note(prefix, listing));
  }

  /** Lists items under {@code key}, if there are any. */
  <T> Optional<ListView<T>> some(String key, List<T> items) {
    return items.isEmpty() ? Optional.empty() : Optional.of(ListView.of(word(key), items));
  }

  /** Returns a title that says how many there are, or does without a number where none is known. */
  String counted(String key, int number) {
    return number == 0 ? word(key) : labels.plural(key, number);
  }

  /** Says what a listing leaves open. */
  Optional<String> note(String prefix, Listing<?> listing) {
    int size = listing.items().size();
    return switch (listing.extent()) {
      case ALL -> size == 0 ? Optional.of(word(prefix + ".none")) : Optional.empty();
      case SELECTION -> Optional.of(labels.plural(prefix + ".selection", size));
      case UNKNOWN ->
          size == 0 ? Optional.of(word(prefix + ".unknown")) : labels.find(prefix + ".open");
    };
  }

  /** Says a value that a publisher keeps beside the model. */
  List<ExtraView> extra(Map<String, Extra> extra) {
    return extra.entrySet().stream().map(one -> ExtraView.of(this, one)).toList();
  }

  /** Says by what ids others know a thing. */
  List<FactView> identifiers(List<Identifier> identifiers) {
    return identifiers.stream()
        .map(one -> FactView.of(word("identifier", one.scheme()), one.value()))
        .toList();
  }

  /** Notes where facts of the territory are stated: in its own sources where none are named. */
  void stated(List<SourceId> sources) {
    cite(sources.isEmpty() ? territory.map(Territory::sources).orElse(List.of()) : sources);
  }

  /** Notes where the facts shown are stated. */
  void cite(List<SourceId> sources) {
    for (SourceId id : sources) {
      if (cited.add(id)) {
        programme.find(id).map(Source::asOf).ifPresent(this::known);
      }
    }
    if (whole != null) {
      whole.cite(sources);
    }
  }

  /** Notes a day on which facts shown were known. */
  void known(LocalDate day) {
    newest = newest.filter(day::isBefore).or(() -> Optional.of(day));
    if (whole != null) {
      whole.known(day);
    }
  }

  /** Returns the sources of what is shown. */
  List<Source> cited() {
    return cited.stream().map(programme::find).flatMap(Optional::stream).toList();
  }

  /** Returns what stands below each part of the whole view. */
  Imprint imprint() {
    if (whole != null) {
      return whole.imprint();
    }
    if (imprint == null) {
      imprint = new Imprint(this);
    }
    return imprint;
  }

  /** Returns the newest day on which facts shown were known. */
  LocalDate newest() {
    return newest.orElse(programme.asOf());
  }
}
