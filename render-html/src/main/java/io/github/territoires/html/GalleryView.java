package io.github.territoires.html;

import io.github.territoires.view.TextView;
import java.util.List;

/**
 * The widgets of a subject, with what to paste.
 *
 * @param page what every page of the gallery has
 * @param name the subject's name
 * @param platforms what a site may run on; empty where nothing can be pasted
 * @param widgets the widgets
 */
record GalleryView(
    GalleryPage page,
    TextView name,
    List<GalleryPage.Platform> platforms,
    List<GalleryPage.Shown> widgets) {}
