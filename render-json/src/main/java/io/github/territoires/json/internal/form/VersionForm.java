package io.github.territoires.json.internal.form;

import io.github.territoires.json.internal.engine.TokenReader.Token;
import io.github.territoires.json.internal.reading.Input;
import io.github.territoires.json.internal.reading.Rules;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The version of a document's format, which decides what becomes of what is not known. */
record VersionForm() implements Form<FormatVersion> {
  @Override
  public void write(FormatVersion version, Output out) {
    out.tokens().string(version.toString());
  }

  @Override
  public @Nullable FormatVersion read(Input in, @Nullable FormatVersion base) {
    if (in.token() != Token.STRING) {
      in.wrongType("string");
      return null;
    }
    FormatVersion version = FormatVersion.parse(in.text()).orElse(null);
    if (version == null) {
      in.invalid(words(), in.text());
    } else if (version.major() != FormatVersion.OURS.major()) {
      in.refuse(Rules.VERSION_UNSUPPORTED, version.toString(), FormatVersion.OURS.toString());
    } else if (version.minor() > FormatVersion.OURS.minor()) {
      in.isNewer();
      in.report(
          in.problem(Rules.VERSION_NEWER)
              .value(version.toString())
              .detail("known", FormatVersion.OURS.toString()));
    }
    return version;
  }

  @Override
  public Map<String, Object> schema() {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("type", "string");
    schema.put("pattern", "^" + FormatVersion.OURS.major() + "\\.[0-9]{1,4}$");
    schema.put("examples", List.of(FormatVersion.OURS.toString()));
    return schema;
  }

  @Override
  public String words() {
    return "version";
  }
}
