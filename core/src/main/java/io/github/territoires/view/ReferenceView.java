package io.github.territoires.view;

/**
 * Names something that has a view of its own.
 *
 * @param id its id: {@code phase-2/ti-7511}
 * @param name its name, or its id where the name is not known
 * @since 0.1
 */
public record ReferenceView(String id, TextView name) {}
