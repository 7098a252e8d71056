package io.github.territoires.json.internal.jsonld;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** What of the format schema.org has words for. Its {@code Project} is an organisation. */
final class SchemaOrg {
  /** How its names are abbreviated. */
  static final String PREFIX = "schema";

  static final String NAMESPACE = "https://schema.org/";

  /** The types of objects that are of one of its types. */
  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("Commune", "AdministrativeArea"),
          Map.entry("Contact", "ContactPoint"),
          Map.entry("Department", "AdministrativeArea"),
          Map.entry("Facility", "Place"),
          Map.entry("Funding", "MonetaryGrant"),
          Map.entry("Identifier", "PropertyValue"),
          Map.entry("Licence", "CreativeWork"),
          Map.entry("Link", "WebPage"),
          Map.entry("Money", "MonetaryAmount"),
          Map.entry("Organisation", "Organization"),
          Map.entry("Person", "Person"),
          Map.entry("Place", "Place"),
          Map.entry("Region", "AdministrativeArea"),
          Map.entry("Source", "CreativeWork"),
          Map.entry("Territory", "AdministrativeArea"));

  /** The fields that mean the same as one of its properties in whatever object they stand. */
  private static final Map<String, String> PROPERTIES =
      Map.ofEntries(
          Map.entry("address", "url"),
          Map.entry("amount", "amount"),
          Map.entry("contact", "contactPoint"),
          Map.entry("currency", "currency"),
          Map.entry("description", "description"),
          Map.entry("function", "jobTitle"),
          Map.entry("funder", "funder"),
          Map.entry("id", "identifier"),
          Map.entry("identifiers", "identifier"),
          Map.entry("label", "name"),
          Map.entry("licence", "license"),
          Map.entry("links", "subjectOf"),
          Map.entry("mail", "email"),
          Map.entry("name", "name"),
          Map.entry("page", "url"),
          Map.entry("partOf", "parentOrganization"),
          Map.entry("place", "location"),
          Map.entry("publisher", "publisher"),
          Map.entry("shortName", "alternateName"),
          Map.entry("summary", "disambiguatingDescription"),
          Map.entry("title", "name"),
          Map.entry("value", "value"),
          Map.entry("website", "url"));

  /** The fields that mean the same as one of its properties in objects of one type alone. */
  private static final Map<String, Map<String, String>> PROPERTIES_OF_TYPES =
      Map.of(
          "Identifier", Map.of("scheme", "propertyID"),
          "Money", Map.of("amount", "value"));

  private SchemaOrg() {}

  /** Finds its type for a type of objects. */
  static Optional<String> type(String name) {
    return Optional.ofNullable(TYPES.get(name)).map(SchemaOrg::abbreviated);
  }

  /** Finds its property for a field. */
  static Optional<String> property(String field) {
    return Optional.ofNullable(PROPERTIES.get(field)).map(SchemaOrg::abbreviated);
  }

  /** Returns the types in whose objects fields have properties of their own, and these. */
  static Map<String, Map<String, String>> propertiesOfTypes() {
    Map<String, Map<String, String>> all = new TreeMap<>();
    PROPERTIES_OF_TYPES.forEach(
        (type, properties) -> {
          Map<String, String> own = new TreeMap<>();
          properties.forEach((field, property) -> own.put(field, abbreviated(property)));
          all.put(type, own);
        });
    return all;
  }

  /** Returns the fields that it has properties for in whatever object they stand. */
  static Set<String> fields() {
    return PROPERTIES.keySet();
  }

  private static String abbreviated(String name) {
    return PREFIX + ":" + name;
  }
}
