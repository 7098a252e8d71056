package io.github.territoires.publish;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Tells a listener what happens; one that fails is told no more, and stops nothing. */
final class Events {
  private final Consumer<PublicationEvent> listener;
  private @Nullable RuntimeException failure;

  Events(Consumer<PublicationEvent> listener) {
    this.listener = listener;
  }

  void tell(PublicationEvent event) {
    if (failure == null) {
      try {
        listener.accept(event);
      } catch (RuntimeException e) {
        failure = e;
      }
    }
  }

  /** Throws what the listener has thrown. */
  void rethrow() {
    if (failure != null) {
      throw failure;
    }
  }
}
