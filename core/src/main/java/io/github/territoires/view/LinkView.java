package io.github.territoires.view;

/**
 * A link that says where it leads.
 *
 * @param term what is there: "Site officiel"
 * @param name whose or which it is
 * @param address an absolute address
 * @since 0.1
 */
public record LinkView(String term, TextView name, String address) {}
