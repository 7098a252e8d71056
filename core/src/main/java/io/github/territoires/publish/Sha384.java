package io.github.territoires.publish;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The digest that manifests and hashed names use. */
final class Sha384 {
  private Sha384() {}

  static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-384");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-384", e);
    }
  }

  static String of(byte[] bytes) {
    return hexadecimal(digest().digest(bytes));
  }

  static String hexadecimal(byte[] digest) {
    return HexFormat.of().formatHex(digest);
  }
}
