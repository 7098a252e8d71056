package io.github.territoires.json.internal.form;

import io.github.territoires.json.internal.engine.OneString;
import io.github.territoires.json.internal.engine.TokenReader;
import io.github.territoires.json.internal.engine.TokenWriter;
import io.github.territoires.json.internal.reading.Input;
import io.github.territoires.model.Programme;
import io.github.territoires.validation.ValidationReport;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The form of a value that stands alone, or in an object of somebody else.
 *
 * <pre>
 * Forms ──▶ ValueForm ──▶ jackson: a serializer and a deserializer for each type
 *                     └─▶ jsonb: a binding for each type
 * </pre>
 *
 * @param <T> the type of the value
 */
public final class ValueForm<T> {
  private static final ClassValue<Optional<Form<Object>>> FORMS =
      new ClassValue<>() {
        @Override
        protected Optional<Form<Object>> computeValue(Class<?> type) {
          return Optional.ofNullable(search(type));
        }
      };

  /** The form of any string. */
  public static final ValueForm<String> STRING = new ValueForm<>(StringForm.STRING);

  private final Form<T> form;

  private ValueForm(Form<T> form) {
    this.form = form;
  }

  /** Finds the form of a type of the model, or of a subtype of one. */
  public static Optional<ValueForm<Object>> find(Class<?> type) {
    return FORMS.get(type).map(ValueForm::new);
  }

  /**
   * Finds the form of a listing.
   *
   * @param item the type of its items; {@code Object} if that is not known, to write only
   */
  public static Optional<ValueForm<Object>> findListing(Class<?> item) {
    return item == Object.class
        ? Optional.of(listing(AnyForm.ANY))
        : FORMS.get(item).map(ValueForm::listing);
  }

  /** Returns the form of the values of a class. */
  static Form<Object> of(Class<?> type) {
    return FORMS
        .get(type)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    type.getName() + " is no type of the programme's model, and has no JSON form"));
  }

  @SuppressWarnings("unchecked") // values are read and written as what they are
  private static @Nullable Form<Object> search(@Nullable Class<?> type) {
    if (type == null) {
      return null;
    }
    Form<?> form = Forms.all().get(type);
    for (Class<?> general : type.getInterfaces()) {
      form = form == null ? Forms.all().get(general) : form;
    }
    return form == null ? search(type.getSuperclass()) : (Form<Object>) form;
  }

  @SuppressWarnings({"unchecked", "rawtypes"}) // a listing of whatever the form is of
  private static ValueForm<Object> listing(Form<?> item) {
    return new ValueForm<>((Form) Forms.listing(item));
  }

  /** Tells whether each value is one string, and can be the key of a map. */
  public boolean isString() {
    return form instanceof StringForm<?>;
  }

  /** Returns the string that a value is. */
  public String string(T value) {
    if (form instanceof StringForm<T> string) {
      return string.print().apply(value);
    }
    throw new IllegalStateException(form.words() + " is no string");
  }

  /** Writes a value; what a programme refers to is written with its name. */
  public void write(T value, TokenWriter tokens) {
    References references =
        value instanceof Programme programme ? References.in(programme) : References.NONE;
    form.write(value, new Output(tokens, references));
  }

  /**
   * Reads the value at whose first token a reader stands, and leaves it at the last.
   *
   * @param type the type that is wanted, which may be a subtype of the form's
   * @param refusal makes what is thrown if there is an error in the value
   */
  public T read(
      TokenReader tokens,
      Class<?> type,
      Function<ValidationReport, ? extends RuntimeException> refusal) {
    Input in = Input.of(tokens);
    T value = in.read(form, null);
    if (value == null || in.refused()) {
      throw refusal.apply(in.report());
    }
    if (!type.isInstance(value)) {
      in.wrongType(type.getSimpleName().toLowerCase(Locale.ROOT));
      throw refusal.apply(in.report());
    }
    return value;
  }

  /**
   * Reads the value that a string is.
   *
   * @param type the type that is wanted, which may be a subtype of the form's
   * @param refusal makes what is thrown if it is none
   */
  public T ofString(
      String string,
      Class<?> type,
      Function<ValidationReport, ? extends RuntimeException> refusal) {
    return read(new OneString(string), type, refusal);
  }
}
