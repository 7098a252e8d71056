package io.github.territoires.view;

import io.github.territoires.model.Extra;
import java.util.Map;

/**
 * A value that a publisher keeps beside the model, under a name of its own. Both are as the
 * publisher wrote them, in French, but for a number, which is written as the view's language does.
 *
 * @param name the value's name
 * @param value the value
 * @since 0.1
 */
public record ExtraView(TextView name, TextView value) {
  static ExtraView of(ViewContext context, Map.Entry<String, Extra> extra) {
    return new ExtraView(context.french(extra.getKey()), value(context, extra.getValue()));
  }

  private static TextView value(ViewContext context, Extra value) {
    if (value instanceof Extra.Decimal decimal) {
      return context.plain(context.labels().number(decimal.value()));
    }
    return context.french(((Extra.Words) value).value());
  }
}
