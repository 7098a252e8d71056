package io.github.territoires.json.internal.form;

import static io.github.territoires.json.internal.form.Field.derived;
import static io.github.territoires.json.internal.form.Field.list;
import static io.github.territoires.json.internal.form.Field.optional;
import static io.github.territoires.json.internal.form.Field.required;

import io.github.territoires.model.Department;
import io.github.territoires.model.Extra;
import io.github.territoires.model.FormerName;
import io.github.territoires.model.Identifier;
import io.github.territoires.model.ImpreciseDate;
import io.github.territoires.model.InvalidValueException;
import io.github.territoires.model.Licence;
import io.github.territoires.model.Link;
import io.github.territoires.model.Money;
import io.github.territoires.model.OrganisationId;
import io.github.territoires.model.Person;
import io.github.territoires.model.Place;
import io.github.territoires.model.Region;
import io.github.territoires.model.SourceId;
import io.github.territoires.model.StatedDate;
import io.github.territoires.model.Text;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.IllformedLocaleException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What many things have: texts, dates, money, references. */
public final class Values {
  private static final String SOURCES = "Where this is stated.";

  static final Form<Integer> COUNT =
      new NumberForm<>(
          "count",
          BigDecimal::valueOf,
          BigDecimal::intValueExact,
          ordered("type", "integer", "minimum", 0, "maximum", Integer.MAX_VALUE));
  static final Form<BigDecimal> NUMBER =
      new NumberForm<>("number", number -> number, number -> number, ordered("type", "number"));

  private static final StringForm<Locale> LANGUAGE =
      StringForm.of(
          Locale.class,
          "language",
          Locale::toLanguageTag,
          Values::language,
          "pattern",
          "^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$");

  static final Form<Map<Locale, String>> WORDINGS =
      new MapForm<>(
          "text by language",
          "text",
          LANGUAGE,
          StringForm.STRING,
          ordered("minProperties", 1, "propertyNames", LANGUAGE.rules()));

  public static final Form<Text> TEXT = new TextForm(WORDINGS);

  static final Form<Map<String, Extra>> EXTRA =
      new MapForm<>(
          "values by name",
          "object",
          StringForm.of(
              String.class,
              "name",
              name -> name,
              name -> Extra.of(name) == null ? null : name,
              "minLength",
              1),
          new ExtraForm(),
          ordered("propertyNames", Map.of("minLength", 1)));

  static final ObjectForm<ImpreciseDate> DATE =
      ObjectForm.of(
          ImpreciseDate.class,
          "Date",
          "A date as precise as it was said.",
          Values::date,
          required("text", ImpreciseDate::text, StringForm.STRING, "The words as they were given."),
          derived(
              "kind",
              ImpreciseDate::kind,
              StringForm.oneOf(ImpreciseDate.Kind.class),
              "How precise the date is."),
          optional(
              "edtf",
              ImpreciseDate::edtf,
              StringForm.STRING,
              "The date in EDTF (ISO 8601-2), where a form of it says exactly the same."),
          optional(
              "earliest",
              ImpreciseDate::earliest,
              Scalars.DAY,
              "The first day that may be meant; absent where the start is open."),
          optional(
              "latest",
              ImpreciseDate::latest,
              Scalars.DAY,
              "The last day that may be meant; absent where the end is open."));

  static final ObjectForm<Money> MONEY =
      ObjectForm.of(
          Money.class,
          "An amount of money.",
          required("amount", Money::amount, NUMBER, "How much."),
          required(
              "currency",
              Money::currency,
              StringForm.matching(Currency.class, "currency", "[A-Z]{3}", Values::currency, "EUR"),
              "The currency, by its ISO 4217 code."));

  static final ObjectForm<Region> REGION =
      ObjectForm.of(
          Region.class,
          "Region",
          "A region of France.",
          parts -> Region.of(parts.get("code")),
          required(
              "code",
              Region::code,
              StringForm.matching(String.class, "code", "[0-9]{2}", code -> code, "75"),
              "Its INSEE code."),
          derived("name", Region::name, StringForm.STRING, "Its name, for readers."));

  static final ObjectForm<Department> DEPARTMENT =
      ObjectForm.of(
          Department.class,
          "Department",
          "A département of France.",
          parts -> Department.of(parts.get("code")),
          required(
              "code",
              Department::code,
              StringForm.matching(String.class, "code", "[0-9][0-9AB][0-9]?", code -> code, "87"),
              "Its INSEE code."),
          derived("name", Department::name, StringForm.STRING, "Its name, for readers."));

  public static final ReferenceForm<OrganisationId> ORGANISATION =
      new ReferenceForm<>("organisation", Scalars.ORGANISATION_ID, References::name);
  static final ReferenceForm<SourceId> SOURCE =
      new ReferenceForm<>("source", Scalars.SOURCE_ID, References::name);

  static final ObjectForm<Identifier> IDENTIFIER =
      ObjectForm.of(
          Identifier.class,
          "An id that somebody else gave.",
          required("scheme", Identifier::scheme, Scalars.CODE, "Who gave it."),
          required(
              "value", Identifier::value, StringForm.STRING, "The id, in the scheme's own form."));

  public static final ObjectForm<Licence> LICENCE =
      ObjectForm.of(
          Licence.class,
          "Under what terms data may be used.",
          required("name", Licence::name, TEXT, "What the licence is called."),
          optional("address", Licence::address, Scalars.ADDRESS, "Where it can be read."));

  static final ObjectForm<Link> LINK =
      ObjectForm.of(
          Link.class,
          "A page elsewhere.",
          required(
              "label", Link::label, TEXT, "Where the link leads, in words that make sense alone."),
          required("address", Link::address, Scalars.ADDRESS, "The address."));

  static final ObjectForm<Place> PLACE =
      ObjectForm.of(
          Place.class,
          "Where something is.",
          required("name", Place::name, TEXT, "What the place is called."),
          optional("commune", Place::commune, Scalars.INSEE_CODE, "The commune that it lies in."));

  static final ObjectForm<StatedDate> STATED_DATE =
      ObjectForm.of(
          StatedDate.class,
          "A date and who stated it when.",
          required("date", StatedDate::date, DATE, "The date."),
          optional("said", StatedDate::said, DATE, "When it was stated."),
          sources(StatedDate::sources));

  static final ObjectForm<FormerName> FORMER_NAME =
      ObjectForm.of(
          FormerName.class,
          "A name that is no longer borne.",
          required("name", FormerName::name, TEXT, "The name."),
          optional("until", FormerName::until, DATE, "When it was given up."),
          sources(FormerName::sources));

  static final ObjectForm<Person> PERSON =
      ObjectForm.of(
          Person.class,
          "A holder of a public mandate, or a signatory.",
          required("name", Person::name, StringForm.STRING, "The name."),
          required("function", Person::function, TEXT, "The mandate or function."),
          required("source", Person::source, SOURCE, "Where this is stated."),
          optional(
              "organisation",
              Person::organisation,
              ORGANISATION,
              "The organisation in which it is held."),
          optional("period", Person::period, DATE, "From when to when."));

  private Values() {}

  /** Describes the field that every fact has which may age. */
  static <R> Field<R, List<SourceId>> sources(Function<R, List<SourceId>> value) {
    return list("sources", value, SOURCE, SOURCES);
  }

  private static Locale language(String tag) {
    return switch (tag) {
      case "fr" -> Locale.FRENCH;
      case "en" -> Locale.ENGLISH;
      default -> {
        Locale locale = new Locale.Builder().setLanguageTag(tag).build();
        if (locale.getLanguage().isEmpty()) {
          throw new IllformedLocaleException(tag);
        }
        yield locale;
      }
    };
  }

  private static Currency currency(String code) {
    return Money.of(BigDecimal.ZERO, code).currency();
  }

  /** Makes a date of its words, or of its EDTF form where nobody understands them. */
  private static ImpreciseDate date(Components parts) {
    String text = parts.get("text");
    Optional<String> edtf = parts.get("edtf");
    ImpreciseDate date = date(text, edtf);
    agree("edtf", edtf, date.edtf());
    agree("kind", parts.get("kind"), Optional.of(date.kind()));
    agree("earliest", parts.get("earliest"), date.earliest());
    agree("latest", parts.get("latest"), date.latest());
    return date;
  }

  private static ImpreciseDate date(String text, Optional<String> edtf) {
    try {
      return ImpreciseDate.parse(text);
    } catch (InvalidValueException e) {
      return ImpreciseDate.of(text, ImpreciseDate.parse(edtf.orElseThrow(() -> e)));
    }
  }

  private static <T> void agree(String field, Optional<T> given, Optional<T> meant) {
    if (given.isPresent() && !given.equals(meant)) {
      throw new Contradiction(field, meant.map(Object::toString).orElse("–"));
    }
  }

  private static Map<String, Object> ordered(Object... namesAndValues) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      map.put((String) namesAndValues[i], namesAndValues[i + 1]);
    }
    return map;
  }
}
