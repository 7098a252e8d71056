package io.github.territoires.view;

import java.util.Optional;

/**
 * A number and what it counts.
 *
 * @param code what it counts: {@code members}, {@code communes}, {@code inhabitants}, {@code
 *     companies}, {@code projects}, {@code costs} or {@code fundings}
 * @param value the number: "234 606"
 * @param term what it counts, in words: "habitants"
 * @param remark what qualifies it: of when it is, or that it counts only what is named; absent
 *     where nothing does
 * @since 0.1
 */
public record FigureView(String code, String value, String term, Optional<TextView> remark) {}
