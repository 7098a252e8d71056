package io.github.territoires.json.internal.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The README lists every field, as the forms have it. */
class ReadmeTest {
  private static final Path README = Path.of("README.md");
  private static final String MARK = "writes them anew. -->\n";

  @Test
  void listsEveryField() throws IOException {
    String readme = Files.readString(README);
    String before = readme.substring(0, readme.indexOf(MARK) + MARK.length());
    String expected = before + tables();
    if ("write".equals(System.getProperty("territoires.golden"))) {
      Files.writeString(README, expected);
    }
    assertThat(Files.readString(README)).isEqualTo(expected);
  }

  private static String tables() {
    Map<String, ObjectForm<?>> forms = new TreeMap<>();
    collect(ProgrammeForms.PROGRAMME, forms);
    forms.remove(ProgrammeForms.PROGRAMME.name());
    StringBuilder out = new StringBuilder();
    table(ProgrammeForms.PROGRAMME, out);
    forms.values().forEach(form -> table(form, out));
    return out.toString();
  }

  private static void collect(Form<?> form, Map<String, ObjectForm<?>> forms) {
    if (!(form instanceof ObjectForm<?> object) || forms.put(object.name(), object) == null) {
      form.parts().forEach(part -> collect(part, forms));
    }
  }

  private static void table(ObjectForm<?> form, StringBuilder out) {
    out.append("\n### ").append(form.name()).append("\n\n").append(form.doc());
    out.append("\n\n| field | value | what it is |\n|---|---|---|\n");
    for (Field<?, ?> field : form.fields()) {
      out.append("| `").append(field.name()).append('`');
      out.append(
          switch (field.need()) {
            case ID, REQUIRED -> ", required | ";
            case KNOWN -> ", required if new | ";
            case OPTIONAL -> " | ";
          });
      out.append(field.form().words()).append(" | ").append(field.doc()).append(" |\n");
    }
  }
}
