package io.github.territoires.html;

import io.github.territoires.html.internal.Content;
import io.github.territoires.view.SourcesView;
import io.github.territoires.view.TextView;
import java.util.Optional;

/**
 * What stands around a widget by itself.
 *
 * @param classes the classes of the element around it; absent where the theme has none
 * @param language the BCP 47 tag of the language that it speaks
 * @param direction the direction in which it is written
 * @param kicker what stands above the title: whose widget it is; absent where the title says it
 * @param title the title
 * @param subtitle what stands below the title; absent where nothing does
 * @param content the widget
 * @param sources where what it shows is stated
 */
record FrameView(
    Optional<String> classes,
    String language,
    String direction,
    Optional<TextView> kicker,
    TextView title,
    Optional<TextView> subtitle,
    Content content,
    SourcesView sources) {}
