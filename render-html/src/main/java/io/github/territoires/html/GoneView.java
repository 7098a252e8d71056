package io.github.territoires.html;

import java.util.Optional;

/**
 * What stands in the place of something that is no longer published.
 *
 * @param language the language that it speaks
 * @param direction the direction in which it is written
 * @param stylesheet the relative address of the style sheet
 * @param script the relative address of what says how high a document in a frame is
 * @param onward where the nearest page is; absent where no address of it is known
 * @param framed whether it stands in a frame
 */
record GoneView(
    String language,
    String direction,
    String stylesheet,
    String script,
    Optional<String> onward,
    boolean framed) {}
