package io.github.territoires.json.internal.form;

import io.github.territoires.json.internal.reading.Input;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A day of the calendar, which engines write without making a string of it first. */
public record DayForm() implements Form<LocalDate> {
  private static final int LENGTH = 10;
  private static final StringForm<LocalDate> STRING =
      StringForm.of(LocalDate.class, "day", LocalDate::toString, DayForm::day, "format", "date");

  @Override
  public void write(LocalDate day, Output out) {
    out.tokens().day(day);
  }

  @Override
  public @Nullable LocalDate read(Input in, @Nullable LocalDate base) {
    return STRING.read(in, base);
  }

  @Override
  public Map<String, Object> schema() {
    return STRING.schema();
  }

  @Override
  public String words() {
    return STRING.words();
  }

  /** Reads a day of four, two and two digits, as nearly all are, without the ado of a formatter. */
  private static LocalDate day(String text) {
    if (text.length() != LENGTH || text.charAt(4) != '-' || text.charAt(7) != '-') {
      return LocalDate.parse(text);
    }
    int year = number(text, 0, 4);
    int month = number(text, 5, 7);
    int day = number(text, 8, LENGTH);
    return year < 0 || month < 0 || day < 0
        ? LocalDate.parse(text)
        : LocalDate.of(year, month, day);
  }

  /** Returns what digits say; a number below zero if there is something else among them. */
  private static int number(String text, int start, int end) {
    int number = 0;
    for (int i = start; i < end; i++) {
      int digit = text.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      number = 10 * number + digit;
    }
    return number;
  }
}
