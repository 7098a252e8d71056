package io.github.territoires.publish;

/**
 * A rendered file.
 *
 * @param entry its line in the manifest
 * @param immutable whether another content would stand at another path
 * @param changed whether it differs from the published one
 */
record StagedFile(Manifest.Entry entry, boolean immutable, boolean changed) {
  String path() {
    return entry.path();
  }
}
