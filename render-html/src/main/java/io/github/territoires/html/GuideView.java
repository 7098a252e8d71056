package io.github.territoires.html;

import java.util.List;
import java.util.Optional;

/**
 * The guide to embedding.
 *
 * @param page what every page of the gallery has
 * @param french whether it is in French; in English otherwise
 * @param language the language that it is in
 * @param site the address of the published folder, or one to put in its stead
 * @param host the same without the protocol and what follows the server's name
 * @param folder the path of the folder on its server
 * @param example the path of a fragment in the folder
 * @param headingLevels how the files with titles of other levels end
 * @param stylesheet the address of the style sheet, to copy it; absent where the site brings one
 * @param include a line that includes this fragment
 * @param frame a line that shows it in a frame
 * @param script a line that does so by the script
 * @param pinned the same, for this version of the script alone
 */
record GuideView(
    GalleryPage page,
    boolean french,
    String language,
    String site,
    String host,
    String folder,
    String example,
    List<String> headingLevels,
    Optional<String> stylesheet,
    String include,
    String frame,
    String script,
    String pinned) {}
