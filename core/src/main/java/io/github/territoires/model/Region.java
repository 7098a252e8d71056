package io.github.territoires.model;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * One of the eighteen regions of France, by its INSEE code. Names are bundled; there is one object
 * for each region.
 *
 * <pre>{@code
 * Region.of("75").name(); // "Nouvelle-Aquitaine"
 * }</pre>
 *
 * @since 0.1
 */
public final class Region {
  private static final Map<String, Region> ALL = new TreeMap<>();

  static {
    Resources.properties("regions.properties")
        .forEach((code, name) -> ALL.put(code, new Region(code, name)));
  }

  private final String code;
  private final String name;

  private Region(String code, String name) {
    this.code = code;
    this.name = name;
  }

  /** Returns the region with this INSEE code; an unknown code is refused. */
  public static Region of(String code) {
    Region region = ALL.get(code);
    if (region == null) {
      throw new InvalidValueException(
          "region code", code, "one of " + String.join(", ", ALL.keySet()));
    }
    return region;
  }

  /** Returns all regions in the order of their codes. */
  public static Collection<Region> all() {
    return Collections.unmodifiableCollection(ALL.values());
  }

  /** Returns the two digits of INSEE's official geographic code. */
  public String code() {
    return code;
  }

  /** Returns the official French name. */
  public String name() {
    return name;
  }

  /** Returns the INSEE code. */
  @Override
  public String toString() {
    return code;
  }
}
