package io.github.territoires.validation;

import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One finding: which rule, where, in which record, with what value.
 *
 * <pre>{@code
 * violation.code();                  // "reference-unknown"
 * violation.location().pointer();    // Optional[/territories/0/presentedBy]
 * violation.message(Locale.ENGLISH); // "The organisation “limoge” is referred to but not given."
 * }</pre>
 *
 * <p>A record with a {@link #builder}: its canonical constructor is not part of the promise.
 *
 * @param rule what is violated
 * @param location where
 * @param label the name of the record, as people know it
 * @param value the offending value, shortened
 * @param nearest the known value that was probably meant
 * @param done what was done about it: the part behind {@code done.} of a key in the rule's messages
 * @param details further values that the message names
 * @since 0.1
 */
public record Violation(
    Rule rule,
    Location location,
    Optional<String> label,
    Optional<String> value,
    Optional<String> nearest,
    Optional<String> done,
    Map<String, String> details) {

  /** Shortens the texts and copies the details, shortened too; use {@link #builder}. */
  public Violation {
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(location, "location");
    label = label.map(Values::shown);
    value = value.map(Values::shown);
    nearest = nearest.map(Values::shown);
    Map<String, String> copy = new TreeMap<>();
    details.forEach((name, detail) -> copy.put(name, Values.detail(detail)));
    details = Collections.unmodifiableMap(copy);
  }

  /** Begins a violation of a rule at a place. */
  public static Builder builder(Rule rule, Location location) {
    return new Builder(rule, location);
  }

  /** Begins a changed copy. */
  public Builder toBuilder() {
    Builder copy =
        new Builder(rule, location)
            .label(label.orElse(null))
            .value(value.orElse(null))
            .nearest(nearest.orElse(null))
            .done(done.orElse(null));
    details.forEach(copy::detail);
    return copy;
  }

  /** Returns the code of the rule. */
  public String code() {
    return rule.code();
  }

  /** Returns how grave it is. */
  public Severity severity() {
    return rule.severity();
  }

  /**
   * Says in French or English what is wrong, what was done about it and what was probably meant; in
   * French where the locale is of another language.
   */
  public String message(Locale locale) {
    Map<String, String> values = values();
    StringBuilder message = new StringBuilder(rule.messages().write(code(), locale, values));
    whatWasDone(locale).ifPresent(text -> message.append(' ').append(text));
    nearest.ifPresent(
        text -> message.append(' ').append(Messages.STANDARD.write("nearest", locale, values)));
    return message.toString();
  }

  /**
   * Says in French or English what was done about it, if anything; in French where the locale is of
   * another language.
   */
  public Optional<String> whatWasDone(Locale locale) {
    return done.map(key -> rule.messages().write("done." + key, locale, values()));
  }

  /** Returns all that a sentence may name. */
  private Map<String, String> values() {
    Map<String, String> values = new TreeMap<>(details);
    label.ifPresent(text -> values.put("label", text));
    value.ifPresent(text -> values.put("value", text));
    nearest.ifPresent(text -> values.put("nearest", text));
    return values;
  }

  /** Writes severity, code, place, record and message in English on one line. */
  @Override
  public String toString() {
    Locale locale = Locale.ENGLISH;
    return severity().word(locale) + " " + code() + " " + place(locale) + " " + message(locale);
  }

  /** Writes the place and, in brackets, the record. */
  String place(Locale locale) {
    return location.format(locale) + label.map(text -> " (" + text + ")").orElse("");
  }

  /** Collects what a violation is made of. Not thread-safe. */
  public static final class Builder {
    private Rule rule;
    private Location location;
    private @Nullable String label;
    private @Nullable String value;
    private @Nullable String nearest;
    private @Nullable String done;
    private final Map<String, String> details = new TreeMap<>();

    private Builder(Rule rule, Location location) {
      this.rule = rule;
      this.location = location;
    }

    /** Sets what is violated. */
    public Builder rule(Rule rule) {
      this.rule = rule;
      return this;
    }

    /** Sets where. */
    public Builder location(Location location) {
      this.location = location;
      return this;
    }

    /** Sets the name of the record; null means that it has none. */
    public Builder label(@Nullable String label) {
      this.label = label;
      return this;
    }

    /** Sets the offending value; null means that there is none, as where something is missing. */
    public Builder value(@Nullable String value) {
      this.value = value;
      return this;
    }

    /** Sets the known value that was probably meant; null means that none is near. */
    public Builder nearest(@Nullable String nearest) {
      this.nearest = nearest;
      return this;
    }

    /** Sets what was done, by a key of the rule's messages; null means nothing. */
    public Builder done(@Nullable String done) {
      this.done = done;
      return this;
    }

    /** Adds a value that the message names. */
    public Builder detail(String name, String detail) {
      details.put(name, detail);
      return this;
    }

    /** Makes the violation. */
    public Violation build() {
      return new Violation(
          rule,
          location,
          Optional.ofNullable(label),
          Optional.ofNullable(value),
          Optional.ofNullable(nearest),
          Optional.ofNullable(done),
          details);
    }
  }
}
