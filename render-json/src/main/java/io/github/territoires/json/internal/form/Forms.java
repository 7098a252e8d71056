package io.github.territoires.json.internal.form;

import io.github.territoires.model.Listing;
import io.github.territoires.model.Programme;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** The forms of the types of the model. */
public final class Forms {
  private static final Map<Class<?>, Form<?>> ALL = new LinkedHashMap<>();

  static {
    collect(ProgrammeForms.PROGRAMME);
  }

  private Forms() {}

  /** Returns the form of each type that has one whatever it stands in. */
  public static Map<Class<?>, Form<?>> all() {
    return Collections.unmodifiableMap(ALL);
  }

  /** Returns the form of a listing of items of one form. */
  public static <T> Form<Listing<T>> listing(Form<T> item) {
    return new ListingForm<>(item);
  }

  private static void collect(Form<?> form) {
    Class<?> type = form.type();
    boolean ours = type != null && type.getPackage().equals(Programme.class.getPackage());
    if (!ours || ALL.putIfAbsent(type, form) == null) {
      form.parts().forEach(Forms::collect);
    }
  }
}
