package io.github.territoires.model;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * One of the 101 <i>départements</i> of France, or an overseas <i>collectivité</i>, by its INSEE
 * code. Names and regions are bundled.
 *
 * <pre>{@code
 * Department.of("87").region(); // Optional[75], Nouvelle-Aquitaine
 * }</pre>
 *
 * @param code INSEE's code: {@code 87}, {@code 2A}, {@code 974}
 * @param name the official French name
 * @param region the region that it lies in; an overseas <i>collectivité</i> lies in none
 * @since 0.1
 */
public record Department(String code, String name, Optional<Region> region) {
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

  /** Returns the INSEE code. */
  @Override
  public String toString() {
    return code;
  }
}
