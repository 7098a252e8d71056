package io.github.territoires.html;

import io.github.territoires.view.TextView;
import java.util.List;
import java.util.Optional;

/**
 * The start page of a publication: what can be embedded, and what can be read.
 *
 * @param page what every page of the gallery has
 * @param title the programme's name
 * @param notice what the compilation is and is not; absent where it says nothing of the kind
 * @param platforms what a site may run on; empty where nothing can be pasted
 * @param items the phases published, and territories of others; empty where none has content
 */
record IndexView(
    GalleryPage page,
    TextView title,
    Optional<TextView> notice,
    List<GalleryPage.Platform> platforms,
    List<Item> items) {

  /**
   * What widgets are about.
   *
   * @param name its name
   * @param gallery where its widgets are shown with what to paste
   * @param read where the page for people is; absent where there is none
   * @param parts what belongs to it: territories to a phase, projects to a territory
   */
  record Item(TextView name, String gallery, Optional<String> read, List<Item> parts) {}
}
