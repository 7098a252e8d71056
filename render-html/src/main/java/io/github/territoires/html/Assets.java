package io.github.territoires.html;

import io.github.territoires.html.internal.SitePaths;
import io.github.territoires.publish.Artifact;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The style sheet and the scripts of a publication. Pasted snippets name them by names that stay;
 * the publication's own documents by names that change with the content.
 *
 * @param stylesheet the style sheet, for documents of its own
 * @param frameScript what says how high a document in a frame is
 * @param pasted what pasted snippets name
 */
record Assets(Artifact stylesheet, Artifact frameScript, List<Artifact> pasted) {
  private static final String CSS = "text/css";
  private static final String JAVASCRIPT = "text/javascript";

  /** Makes those of a theme; of the neutral one where the theme has no style sheet. */
  static Assets of(HtmlTheme theme) {
    String css = theme.stylesheet().or(HtmlTheme.neutral()::stylesheet).orElseThrow();
    String embed = read("embed.js");
    return new Assets(
        Artifact.immutable("assets/ti", "css", CSS, bytes(css)),
        immutable("frame", "js"),
        List.of(
            Artifact.text(SitePaths.STYLESHEET, CSS, out -> out.append(css)),
            Artifact.text(SitePaths.SCRIPT, JAVASCRIPT, out -> out.append(embed))));
  }

  /** Returns all files. */
  Stream<Artifact> all() {
    return Stream.concat(pasted.stream(), Stream.of(stylesheet, frameScript));
  }

  /** Plans a file that lies beside this class, under a name that changes with its content. */
  static Artifact immutable(String name, String extension) {
    return Artifact.immutable(
        "assets/" + name,
        extension,
        extension.equals("js") ? JAVASCRIPT : CSS,
        bytes(read(name + "." + extension)));
  }

  /** Reads a file that lies beside this class. */
  static String read(String name) {
    try (InputStream in = Objects.requireNonNull(Assets.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  /**
   * Returns the digest of the script that pasted snippets name, as Subresource Integrity has it.
   */
  static String scriptIntegrity() {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-384").digest(bytes(read("embed.js")));
      return "sha384-" + Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-384", e);
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
