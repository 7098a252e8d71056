package io.github.territoires.model;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * One of the 101 <i>départements</i> of France, or an overseas <i>collectivité</i>, by its INSEE
 * code. Names and regions are bundled; there is one object for each department.
 *
 * <pre>{@code
 * Department.of("87").region(); // Optional[75], Nouvelle-Aquitaine
 * }</pre>
 *
 * @since 0.1
 */
public final class Department {
  private static final Pattern SEPARATOR = Pattern.compile(" ; ");
  private static final Map<String, Department> ALL = new TreeMap<>();

  static {
    Resources.properties("departments.properties")
        .forEach(
            (code, line) -> {
              String[] parts = SEPARATOR.split(line, -1);
              Optional<Region> region =
                  parts.length == 2 ? Optional.of(Region.of(parts[1])) : Optional.empty();
              ALL.put(code, new Department(code, parts[0], region));
            });
  }

  private final String code;
  private final String name;
  private final Optional<Region> region;

  private Department(String code, String name, Optional<Region> region) {
    this.code = code;
    this.name = name;
    this.region = region;
  }

  /** Returns the department with this INSEE code; an unknown code is refused. */
  public static Department of(String code) {
    Department department = ALL.get(code);
    if (department == null) {
      throw new InvalidValueException(
          "department code", code, "an INSEE code such as 87, 2A or 974");
    }
    return department;
  }

  /** Returns all departments in the order of their codes. */
  public static Collection<Department> all() {
    return Collections.unmodifiableCollection(ALL.values());
  }

  static boolean exists(String code) {
    return ALL.containsKey(code);
  }

  /** Returns INSEE's code: {@code 87}, {@code 2A}, {@code 974}. */
  public String code() {
    return code;
  }

  /** Returns the official French name. */
  public String name() {
    return name;
  }

  /** Returns the region that it lies in; an overseas <i>collectivité</i> lies in none. */
  public Optional<Region> region() {
    return region;
  }

  /** Returns the INSEE code. */
  @Override
  public String toString() {
    return code;
  }
}
