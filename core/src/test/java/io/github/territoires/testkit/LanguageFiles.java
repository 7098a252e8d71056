package io.github.territoires.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/**
 * The labels files of a language that a class loader finds, those of its region first.
 *
 * @param words the words by key; of two files with the same key the first one counts
 * @param faults what keeps the files from being read as they are meant; empty where all is well
 */
record LanguageFiles(Map<String, String> words, List<String> faults) {

  static LanguageFiles read(Locale language, ClassLoader loader) {
    LanguageFiles all = new LanguageFiles(new TreeMap<>(), new ArrayList<>());
    String tag = language.toLanguageTag();
    for (int end = tag.length(); end > 0; end = tag.lastIndexOf('-', end - 1)) {
      String name = "META-INF/territoires/labels_" + tag.substring(0, end) + ".properties";
      try {
        Map<String, String> ofTag = new TreeMap<>();
        for (URL file : Collections.list(loader.getResources(name))) {
          all.add(file, ofTag);
        }
        ofTag.forEach(all.words::putIfAbsent);
      } catch (IOException e) {
        throw new UncheckedIOException(name, e);
      }
    }
    return all;
  }

  private void add(URL file, Map<String, String> ofTag) throws IOException {
    Entries entries = new Entries();
    try (InputStream in = file.openStream()) {
      String text =
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(in.readAllBytes())).toString();
      entries.load(new StringReader(text.startsWith("\uFEFF") ? text.substring(1) : text));
    } catch (CharacterCodingException e) {
      faults.add(file + " is not UTF-8");
    } catch (IllegalArgumentException e) {
      faults.add(file + " has \\u without four hexadecimal digits");
    }
    entries.twice.forEach(key -> faults.add(file + " has the key " + key + " twice"));
    for (String key : entries.stringPropertyNames()) {
      String other = ofTag.putIfAbsent(key, entries.getProperty(key));
      if (other != null && !other.equals(entries.getProperty(key))) {
        faults.add(file + " has the key " + key + " that another jar has, with other words");
      }
    }
  }

  /** Properties that notice a key which stands twice in the file. */
  private static final class Entries extends Properties {
    private static final long serialVersionUID = 1L;

    private final transient List<Object> twice = new ArrayList<>();

    @Override
    public synchronized Object put(Object key, Object value) {
      if (containsKey(key)) {
        twice.add(key);
      }
      return super.put(key, value);
    }
  }
}
