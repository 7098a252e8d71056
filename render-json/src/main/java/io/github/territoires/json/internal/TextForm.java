package io.github.territoires.json.internal;

import io.github.territoires.model.Text;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A text: its wordings by language.
 *
 * @param wordings the form of the wordings
 */
record TextForm(Form<Map<Locale, String>> wordings) implements Form<Text> {
  @Override
  public void write(Text text, Output out) {
    wordings.write(text.wordings(), out);
  }

  @Override
  public Map<String, Object> schema() {
    return wordings.schema();
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
