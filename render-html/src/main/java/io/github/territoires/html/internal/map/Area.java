package io.github.territoires.html.internal.map;

import io.github.territoires.view.TextView;

/**
 * A territory on a map.
 *
 * @param name what it is called
 * @param path its outline
 */
public record Area(TextView name, String path) {}
