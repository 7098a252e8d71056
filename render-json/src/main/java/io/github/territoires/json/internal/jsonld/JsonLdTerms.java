package io.github.territoires.json.internal.jsonld;

import io.github.territoires.json.internal.form.Form;
import io.github.territoires.json.internal.form.FormatVersion;
import io.github.territoires.json.internal.form.ListForm;
import io.github.territoires.json.internal.form.ListingForm;
import io.github.territoires.json.internal.form.MapForm;
import io.github.territoires.json.internal.form.ObjectForm;
import io.github.territoires.json.internal.form.ProgrammeForms;
import io.github.territoires.json.internal.form.ReferenceForm;
import io.github.territoires.json.internal.form.Scalars;
import io.github.territoires.json.internal.form.TerritoryForms;
import io.github.territoires.json.internal.form.TextForm;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What the fields of the format mean as linked data, as far as their forms tell: which objects they
 * hold, which of their strings are days, addresses or ids, and what keeps its order.
 */
final class JsonLdTerms {
  /**
   * Begins the names of all types and properties of the format's own. They stay when fields are
   * added, that is, within a major version.
   */
  static final String VOCABULARY =
      "urn:territoires:vocabulary:" + FormatVersion.OURS.major() + ".0:";

  private static final String LANGUAGE = "@language";
  private static final String LIST = "@list";
  private static final String NEITHER = "";

  private static final Map<Form<?>, String> IDS =
      Map.of(
          Scalars.PHASE_ID, "Phase",
          Scalars.PROJECT_ID, "Project",
          Scalars.TERRITORY_ID, "Territory",
          Scalars.THEME_ID, "Theme");

  /** The terms of territories, projects, phases, and of all that belongs to them. */
  static final JsonLdTerms ALL =
      new JsonLdTerms(
          TerritoryForms.TERRITORY,
          ProgrammeForms.PHASE,
          ProgrammeForms.ORGANISATION,
          ProgrammeForms.SOURCE);

  private final Set<ObjectForm<?>> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Map<String, String> types = new TreeMap<>();
  private final Map<String, String> values = new TreeMap<>();
  private final Map<String, Set<String>> containers = new TreeMap<>();
  private final Set<String> listings = new TreeSet<>();
  private final Set<String> texts = new TreeSet<>();

  private JsonLdTerms(ObjectForm<?>... subjects) {
    types.put("phase", "Phase");
    types.put("territory", "Territory");
    containers.put("items", Set.of(LIST));
    for (ObjectForm<?> subject : subjects) {
      add(subject);
    }
    types.forEach(
        (field, type) -> {
          if (containers.getOrDefault(field, Set.of()).contains(LANGUAGE)) {
            contradict(field, type, "text");
          }
        });
  }

  private void add(ObjectForm<?> form) {
    if (seen.add(form)) {
      form.fields().forEach(field -> add(field.name(), field.form()));
    }
  }

  private void add(String field, Form<?> form) {
    String container = NEITHER;
    Form<?> one = form;
    if (form instanceof ListingForm<?> listing) {
      listings.add(field);
      one = listing.item();
    } else if (form instanceof ListForm<?> list) {
      one = list.item();
      container = one instanceof ObjectForm || one instanceof TextForm ? LIST : NEITHER;
    } else if (form instanceof TextForm) {
      container = LANGUAGE;
    }
    containers.computeIfAbsent(field, key -> new TreeSet<>()).add(container);
    if (one instanceof TextForm && one != form) {
      texts.add(field);
    }
    addValue(field, one);
  }

  private void addValue(String field, Form<?> form) {
    if (form instanceof ObjectForm<?> object) {
      put(types, field, object.name());
      add(object);
    } else if (form instanceof ReferenceForm<?> reference) {
      put(types, field, reference.kind().equals("source") ? "Source" : "Organisation");
    } else if (IDS.containsKey(form)) {
      addId(field, IDS.getOrDefault(form, ""));
    } else if (form instanceof MapForm) {
      put(values, field, "@json");
    } else if (form.equals(Scalars.DAY)) {
      put(values, field, "xsd:date");
    } else if (form.equals(Scalars.ADDRESS)) {
      put(values, field, "@id");
    }
  }

  /** Notes that a field refers to something, unless it says which thing its own object is. */
  private void addId(String field, String type) {
    if (!field.equals("id")) {
      put(types, field, type);
    }
  }

  private static void put(Map<String, String> map, String field, String meaning) {
    String other = map.putIfAbsent(field, meaning);
    if (other != null && !other.equals(meaning)) {
      contradict(field, other, meaning);
    }
  }

  private static void contradict(String field, String one, String other) {
    throw new IllegalStateException(
        "field '" + field + "' means " + one + " in one object and " + other + " in another");
  }

  /** Finds the type of the objects that a field holds or refers to. */
  Optional<String> type(String field) {
    return Optional.ofNullable(types.get(field));
  }

  /** Tells whether a field may hold a listing. */
  boolean isListing(String field) {
    return listings.contains(field);
  }

  /** Tells whether a field holds a list of texts. */
  boolean isListOfTexts(String field) {
    return texts.contains(field);
  }

  /** Returns the context of documents. */
  Map<String, Object> context() {
    Map<String, Object> context = new LinkedHashMap<>();
    context.put("@vocab", VOCABULARY);
    context.put(SchemaOrg.PREFIX, SchemaOrg.NAMESPACE);
    context.put("xsd", "http://www.w3.org/2001/XMLSchema#");
    SchemaOrg.propertiesOfTypes()
        .forEach((type, properties) -> context.put(type, Map.of("@context", properties)));
    Set<String> fields = new TreeSet<>(containers.keySet());
    fields.addAll(SchemaOrg.fields());
    fields.forEach(field -> define(field, context));
    return context;
  }

  private void define(String field, Map<String, Object> context) {
    Map<String, Object> term = new LinkedHashMap<>();
    SchemaOrg.property(field).ifPresent(property -> term.put("@id", property));
    Optional.ofNullable(values.get(field)).ifPresent(type -> term.put("@type", type));
    container(field).ifPresent(container -> term.put("@container", container));
    if (!term.isEmpty()) {
      context.put(field, term.size() == 1 && term.containsKey("@id") ? term.get("@id") : term);
    }
  }

  /**
   * Finds how the values of a field are kept. A text may be a plain string elsewhere. What is a
   * list in one place alone keeps no order, nor does what is a set to schema.org.
   */
  private Optional<String> container(String field) {
    Set<String> all = containers.getOrDefault(field, Set.of());
    if (all.contains(LANGUAGE)) {
      return Optional.of(LANGUAGE);
    }
    boolean ordered = all.equals(Set.of(LIST)) && SchemaOrg.property(field).isEmpty();
    return ordered ? Optional.of(LIST) : Optional.empty();
  }
}
