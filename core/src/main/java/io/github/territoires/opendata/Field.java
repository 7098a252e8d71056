package io.github.territoires.opendata;

import io.github.territoires.model.Names;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What official files say of a territory, by the names of their columns and properties. */
enum Field {
  TERRITORY("id_ti", "id_territoire"),
  LABEL("lib_ti", "lib_territoire"),
  COMMUNE("insee_com", ""),
  COMMUNE_NAME("lib_com", ""),
  MEMBER("siren_groupement", ""),
  MEMBER_NAME("lib_groupement", ""),
  NATURE("nature_juridique", ""),
  LIST("liste_geo", "");

  private static final Pattern BETWEEN = Pattern.compile("[ _-]+");
  private static final Map<String, Field> NAMED = new HashMap<>();

  static {
    for (Field field : values()) {
      NAMED.put(folded(field.name), field);
      NAMED.put(folded(field.otherName), field);
      NAMED.put(field.name, field);
      NAMED.put(field.otherName, field);
    }
    NAMED.remove("");
  }

  private final String name;
  private final String otherName;

  Field(String name, String otherName) {
    this.name = name;
    this.otherName = otherName;
  }

  /** Finds a field by its name, however that is written. */
  static Optional<Field> named(String name) {
    Field field = NAMED.get(name);
    return Optional.ofNullable(field == null ? NAMED.get(folded(name)) : field);
  }

  /** Tells whether it says who belongs to a territory. */
  boolean listsMembers() {
    return this == COMMUNE || this == MEMBER || this == LIST;
  }

  private static String folded(String name) {
    return BETWEEN.matcher(Names.normalised(name)).replaceAll("");
  }
}
