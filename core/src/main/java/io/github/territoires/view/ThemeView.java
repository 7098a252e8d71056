package io.github.territoires.view;

import io.github.territoires.model.Theme;
import io.github.territoires.model.ThemeId;
import java.util.Optional;

/**
 * A theme (<i>axe</i>) of a phase.
 *
 * @param code its code within the phase
 * @param name its official wording
 * @param description what it is about; absent where nobody has said
 * @since 0.1
 */
public record ThemeView(String code, TextView name, Optional<TextView> description) {
  static ThemeView of(ViewContext context, ThemeId id) {
    return context
        .programme()
        .find(id)
        .map(theme -> of(context, theme))
        .orElseGet(() -> new ThemeView(id.code(), context.plain(id.code()), Optional.empty()));
  }

  static ThemeView of(ViewContext context, Theme theme) {
    return new ThemeView(
        theme.id().code(), context.text(theme.name()), theme.description().map(context::text));
  }
}
