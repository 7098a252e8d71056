package io.github.territoires.publish;

/**
 * A rendered file.
 *
 * @param entry its line in the manifest
 * @param changed whether it differs from the published one
 */
record StagedFile(Manifest.Entry entry, boolean changed) {
  String path() {
    return entry.path();
  }
}
