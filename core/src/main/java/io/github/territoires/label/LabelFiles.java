package io.github.territoires.label;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;

/** Reads the labels files of one language from every jar that brings one. */
final class LabelFiles {
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private LabelFiles() {}

  /**
   * Returns the words of a language; of two jars with the same key the first one counts.
   *
   * @throws LabelFileException if a file is not UTF-8, or a word or a rule in it cannot be read
   */
  static Map<String, String> read(String languageTag, ClassLoader loader) {
    String name = "META-INF/territoires/labels_" + languageTag + ".properties";
    Map<String, String> words = new HashMap<>();
    try {
      for (URL file : Collections.list(loader.getResources(name))) {
        Properties properties = read(file);
        for (String key : properties.stringPropertyNames()) {
          String word = properties.getProperty(key);
          check(file, key, word);
          words.putIfAbsent(key, word);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
    return words;
  }

  private static Properties read(URL file) throws IOException {
    String text = text(file);
    Properties properties = new Properties();
    try {
      properties.load(
          new StringReader(
              text.startsWith(BYTE_ORDER_MARK) ? text.substring(BYTE_ORDER_MARK.length()) : text));
    } catch (IllegalArgumentException e) {
      throw new LabelFileException(file, "after \\u four hexadecimal digits are expected", e);
    }
    return properties;
  }

  private static String text(URL file) throws IOException {
    URLConnection connection = file.openConnection();
    connection.setUseCaches(false);
    try (InputStream in = connection.getInputStream()) {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(in.readAllBytes()))
          .toString();
    } catch (CharacterCodingException e) {
      throw new LabelFileException(file, "not UTF-8", e);
    }
  }

  private static void check(URL file, String key, String word) {
    try {
      if (key.startsWith(PluralRules.PREFIX)) {
        PluralRule.parse(word);
      }
      Placeholders.check(word);
    } catch (IllegalArgumentException e) {
      throw new LabelFileException(file, key + ": " + e.getMessage(), e);
    }
  }
}
