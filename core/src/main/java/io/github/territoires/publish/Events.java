package io.github.territoires.publish;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Tells a listener what happens; one that fails is told no more, and stops nothing. */
final class Events {
  private final Consumer<PublicationEvent> listener;
  private @Nullable Throwable failure;

  Events(Consumer<PublicationEvent> listener) {
    this.listener = listener;
  }

  void tell(PublicationEvent event) {
    if (failure == null) {
      try {
        listener.accept(event);
      } catch (RuntimeException | Error e) {
        failure = e;
      }
    }
  }

  /** Throws what the listener has thrown. */
  void rethrow() {
    if (failure instanceof Error error) {
      throw error;
    } else if (failure instanceof RuntimeException exception) {
      throw exception;
    }
  }
}
