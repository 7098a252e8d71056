package io.github.territoires.json.internal.form;

import io.github.territoires.json.internal.reading.Input;
import io.github.territoires.model.InvalidValueException;
import io.github.territoires.model.Text;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A text: its wordings by language.
 *
 * @param wordings the form of the wordings
 */
public record TextForm(Form<Map<Locale, String>> wordings) implements Defined<Text> {
  @Override
  public Class<?> type() {
    return Text.class;
  }

  @Override
  public void write(Text text, Output out) {
    wordings.write(text.wordings(), out);
  }

  @Override
  public @Nullable Text read(Input in, @Nullable Text base) {
    Map<Locale, String> words = wordings.read(in, null);
    if (words == null) {
      return null;
    }
    try {
      return new Text(words);
    } catch (InvalidValueException e) {
      in.invalidWhole(e, languageOf(e.value(), words));
      return null;
    }
  }

  private static @Nullable String languageOf(String refused, Map<Locale, String> words) {
    return words.entrySet().stream()
        .filter(wording -> wording.getValue().equals(refused))
        .findFirst()
        .map(wording -> wording.getKey().toLanguageTag())
        .orElse(null);
  }

  @Override
  public String name() {
    return "Text";
  }

  @Override
  public Map<String, Object> definition() {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("title", name());
    schema.put("description", "A text by language: {\"fr\": …, \"en\": …}.");
    schema.putAll(wordings.schema());
    return schema;
  }

  @Override
  public String words() {
    return wordings.words();
  }

  @Override
  public Stream<Form<?>> parts() {
    return Stream.of(wordings);
  }
}
