package io.github.territoires.html.internal;

/**
 * A view with the template that shows it; {@code {{render content}}} draws it.
 *
 * @param template the template's name
 * @param view what it shows
 * @param rendering how
 */
public record Content(String template, Record view, Rendering rendering) {}
