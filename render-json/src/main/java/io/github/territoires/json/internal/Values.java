package io.github.territoires.json.internal;

import static io.github.territoires.json.internal.Field.known;
import static io.github.territoires.json.internal.Field.list;
import static io.github.territoires.json.internal.Field.optional;
import static io.github.territoires.json.internal.Field.required;

import io.github.territoires.model.Department;
import io.github.territoires.model.Extra;
import io.github.territoires.model.FormerName;
import io.github.territoires.model.Identifier;
import io.github.territoires.model.ImpreciseDate;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** What many things have: texts, dates, money, references. */
final class Values {
  private static final String SOURCES = "Where this is stated.";

  static final Form<BigDecimal> COUNT =
      new NumberForm("count", ordered("type", "integer", "minimum", 0));
  static final Form<BigDecimal> NUMBER = new NumberForm("number", ordered("type", "number"));

  static final Form<Map<Locale, String>> WORDINGS =
      new MapForm<>(
          "text by language",
          Locale::toLanguageTag,
          StringForm.STRING,
          ordered(
              "minProperties",
              1,
              "propertyNames",
              Map.of("pattern", "^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$")));

  static final Form<Text> TEXT = new TextForm(WORDINGS);

  static final Form<Map<String, Extra>> EXTRA =
      new MapForm<>(
          "values by name",
          name -> name,
          new ExtraForm(),
          ordered("propertyNames", Map.of("minLength", 1)));

  static final ObjectForm<ImpreciseDate> DATE =
      ObjectForm.of(
          "Date",
          "A date as precise as it was said.",
          required("text", ImpreciseDate::text, StringForm.STRING, "The words as they were given."),
          known(
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
          "Money",
          "An amount of money.",
          required("amount", Money::amount, NUMBER, "How much."),
          required(
              "currency",
              money -> money.currency().getCurrencyCode(),
              StringForm.matching("currency", "[A-Z]{3}", "EUR"),
              "The currency, by its ISO 4217 code."));

  static final ObjectForm<Region> REGION =
      ObjectForm.of(
          "Region",
          "A region of France.",
          required(
              "code",
              Region::code,
              StringForm.matching("code", "[0-9]{2}", "75"),
              "Its INSEE code."),
          known("name", Region::name, StringForm.STRING, "Its name, for readers."));

  static final ObjectForm<Department> DEPARTMENT =
      ObjectForm.of(
          "Department",
          "A département of France.",
          required(
              "code",
              Department::code,
              StringForm.matching("code", "[0-9][0-9AB][0-9]?", "87"),
              "Its INSEE code."),
          known("name", Department::name, StringForm.STRING, "Its name, for readers."));

  static final ReferenceForm<OrganisationId> ORGANISATION =
      new ReferenceForm<>("organisation", OrganisationId::toString, References::name);
  static final ReferenceForm<SourceId> SOURCE =
      new ReferenceForm<>("source", SourceId::toString, References::name);

  static final ObjectForm<Identifier> IDENTIFIER =
      ObjectForm.of(
          "Identifier",
          "An id that somebody else gave.",
          required("scheme", Identifier::scheme, Scalars.CODE, "Who gave it."),
          required(
              "value", Identifier::value, StringForm.STRING, "The id, in the scheme's own form."));

  static final ObjectForm<Licence> LICENCE =
      ObjectForm.of(
          "Licence",
          "Under what terms data may be used.",
          required("name", Licence::name, TEXT, "What the licence is called."),
          optional("address", Licence::address, Scalars.ADDRESS, "Where it can be read."));

  static final ObjectForm<Link> LINK =
      ObjectForm.of(
          "Link",
          "A page elsewhere.",
          required(
              "label", Link::label, TEXT, "Where the link leads, in words that make sense alone."),
          required("address", Link::address, Scalars.ADDRESS, "The address."));

  static final ObjectForm<Place> PLACE =
      ObjectForm.of(
          "Place",
          "Where something is.",
          required("name", Place::name, TEXT, "What the place is called."),
          optional("commune", Place::commune, Scalars.INSEE_CODE, "The commune that it lies in."));

  static final ObjectForm<StatedDate> STATED_DATE =
      ObjectForm.of(
          "StatedDate",
          "A date and who stated it when.",
          required("date", StatedDate::date, DATE, "The date."),
          optional("said", StatedDate::said, DATE, "When it was stated."),
          sources(StatedDate::sources));

  static final ObjectForm<FormerName> FORMER_NAME =
      ObjectForm.of(
          "FormerName",
          "A name that is no longer borne.",
          required("name", FormerName::name, TEXT, "The name."),
          optional("until", FormerName::until, DATE, "When it was given up."),
          sources(FormerName::sources));

  static final ObjectForm<Person> PERSON =
      ObjectForm.of(
          "Person",
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

  private static Map<String, Object> ordered(Object... namesAndValues) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      map.put((String) namesAndValues[i], namesAndValues[i + 1]);
    }
    return map;
  }
}
