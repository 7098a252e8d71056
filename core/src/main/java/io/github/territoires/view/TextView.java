package io.github.territoires.view;

import java.util.Optional;

/**
 * A text of the programme, chosen for a reader.
 *
 * @param words the words
 * @param language the BCP 47 tag of the language they are in, where it is not the view's own
 * @since 0.1
 */
public record TextView(String words, Optional<String> language) {}
