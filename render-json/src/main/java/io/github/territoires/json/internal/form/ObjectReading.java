package io.github.territoires.json.internal.form;

import io.github.territoires.json.internal.engine.TokenReader.Token;
import io.github.territoires.json.internal.form.Field.Need;
import io.github.territoires.json.internal.reading.Input;
import io.github.territoires.json.internal.reading.Rules;
import io.github.territoires.model.InvalidValueException;
import io.github.territoires.model.Text;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An object while it is read.
 *
 * @param <R> its type
 */
final class ObjectReading<R> {
  /** Stands for a value that was given and cannot be read, which has been reported. */
  private static final Object UNREADABLE = new Object();

  /** Stands for a value that is taken away. */
  private static final Object NOTHING = new Object();

  /** How many fields, filled or not, take as much memory as a value, with what is said of them. */
  private static final int FIELDS = 2;

  private final ObjectForm<R> form;
  private final List<Field<R, ?>> fields;
  private final Input in;
  private final @Nullable R base;
  private final @Nullable Object[] values;
  private final int mark;

  /** Begins where an object begins. */
  ObjectReading(ObjectForm<R> form, Input in, @Nullable R base) {
    this.form = form;
    this.fields = form.fields();
    this.in = in;
    this.base = base;
    this.values = new @Nullable Object[fields.size()];
    this.mark = in.problems().count();
    in.takes(fields.size() / FIELDS);
  }

  /** Reads the object to its end; returns null if none can be made of what it gives. */
  @Nullable R read() {
    readFields();
    R made = complete() ? make() : null;
    if (form.hasId() && (values[form.id()] == null || values[form.id()] == UNREADABLE)) {
      in.problems().forget(Rules.FACT_MISSING, mark);
    }
    if (in.problems().count() > mark && (form.hasId() || in.atRoot())) {
      name(made);
    }
    return made;
  }

  private void readFields() {
    int next = 0;
    for (String field = in.nextName(); field != null; field = in.nextName()) {
      int index = form.indexOf(field, next);
      if (index < 0) {
        in.unknownField(field, form.names());
        in.enter(field);
        in.skip();
      } else {
        if (values[index] != null) {
          in.duplicateKey(field);
        }
        values[index] =
            in.enter(fields.get(index).name()) == Token.NULL ? none(index) : value(index);
        next = index + 1;
      }
      in.leave();
    }
  }

  private Object value(int index) {
    Object value = fields.get(index).read(in, base);
    if (value != null) {
      return value;
    }
    Field<R, ?> field = fields.get(index);
    if (field.need() == Need.OPTIONAL && isConstant(field.form())) {
      in.problems().lastCanBeLeftOut();
    }
    return UNREADABLE;
  }

  private static boolean isConstant(Form<?> form) {
    return form instanceof StringForm<?> string && !string.codes().isEmpty();
  }

  private Object none(int index) {
    if (fields.get(index).need() == Need.OPTIONAL) {
      return NOTHING;
    }
    in.wrongType("known");
    return UNREADABLE;
  }

  /** Reports what is missing; tells whether there is all that the object cannot be without. */
  private boolean complete() {
    boolean complete = true;
    for (int i = 0; i < values.length; i++) {
      Need need = fields.get(i).need();
      if (need != Need.OPTIONAL && values[i] == UNREADABLE && base == null) {
        complete = false;
      } else if (need != Need.OPTIONAL && values[i] == null && (base == null || need == Need.ID)) {
        in.report(
            in.problemOf(need == Need.KNOWN ? Rules.FACT_MISSING : Rules.FIELD_MISSING, null)
                .detail("field", fields.get(i).name()));
        complete = false;
      }
    }
    return complete;
  }

  private @Nullable R make() {
    Object[] components = new Object[values.length];
    boolean whole = true;
    for (int i = 0; i < values.length; i++) {
      whole &= values[i] != UNREADABLE;
      components[i] = component(fields.get(i), values[i]);
    }
    try {
      return form.make(components);
    } catch (InvalidValueException e) {
      if (whole || in.problems().canBeLeftOut(mark)) {
        in.invalidWhole(e, partOf(e.value()));
      }
      return null;
    } catch (Contradiction e) {
      if (whole || in.problems().canBeLeftOut(mark)) {
        in.report(
            in.problemOf(Rules.DATE_CONTRADICTS, e.field())
                .detail("field", e.field())
                .detail("meant", e.meant()));
      }
      return null;
    }
  }

  private Object component(Field<R, ?> field, @Nullable Object value) {
    if (value == NOTHING) {
      return field.component(null, null);
    }
    return field.component(value == UNREADABLE ? null : value, base);
  }

  /** Finds the field that holds a value which the whole refuses. */
  private @Nullable String partOf(String value) {
    for (int i = 0; i < values.length; i++) {
      if (value.equals(values[i])) {
        return fields.get(i).name();
      }
    }
    return null;
  }

  private @Nullable Object label(Field<R, ?> field) {
    Object given = values[form.label()];
    return given == null && base != null ? field.value().apply(base) : given;
  }

  /** Names the record in what was found inside it; notes what is lost if it cannot be made. */
  private void name(@Nullable R made) {
    Object known = form.label() < 0 ? null : label(fields.get(form.label()));
    Object id = form.id() < 0 ? null : values[form.id()];
    if (made == null && id != null && id != UNREADABLE) {
      in.problems().lose(id.toString());
    }
    if (known instanceof Text text) {
      in.problems().name(mark, text.resolve(Locale.FRENCH).words());
    } else if (known instanceof String text) {
      in.problems().name(mark, text);
    } else if (id != null && id != UNREADABLE) {
      in.problems().name(mark, id.toString());
    }
  }
}
