package io.github.territoires.publish;

/**
 * What a publication has done.
 *
 * @param manifest every file of the publication
 * @param written how many files are new or changed
 * @param unchanged how many were left untouched
 * @param removed how many are gone
 * @since 0.1
 */
public record PublicationResult(Manifest manifest, int written, int unchanged, int removed) {}
