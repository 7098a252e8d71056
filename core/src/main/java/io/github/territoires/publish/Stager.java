package io.github.territoires.publish;

import io.github.territoires.render.RenderException;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Renders artifacts into the staging folder, on all cores. */
final class Stager {
  private final Target target;
  private final Staging staging;
  private final Events events;

  Stager(Target target, Staging staging, Events events) {
    this.target = target;
    this.staging = staging;
    this.events = events;
  }

  /** Renders all artifacts; the first failure ends it and is thrown on. */
  List<StagedFile> stage(List<Artifact> artifacts) throws IOException {
    ExecutorService threads =
        Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
    try {
      List<Future<StagedFile>> waiting = new ArrayList<>();
      for (Artifact artifact : artifacts) {
        waiting.add(threads.submit(() -> stage(artifact)));
      }
      List<StagedFile> staged = new ArrayList<>();
      for (Future<StagedFile> future : waiting) {
        StagedFile file = result(future);
        events.tell(
            file.changed()
                ? new PublicationEvent.Staged(file.path())
                : new PublicationEvent.Unchanged(file.path()));
        staged.add(file);
      }
      return staged;
    } finally {
      threads.shutdownNow();
      awaitEnd(threads);
    }
  }

  private StagedFile stage(Artifact artifact) throws IOException {
    Path file = staging.file(artifact.path());
    MessageDigest digest = Sha384.digest();
    try {
      Files.createDirectories(Objects.requireNonNull(file.getParent(), "parent"));
      try (OutputStream out =
          new DigestOutputStream(new BufferedOutputStream(Files.newOutputStream(file)), digest)) {
        artifact.writeTo(out);
      }
    } catch (IOException e) {
      throw new IOException("cannot write " + artifact.path() + ": " + Reason.of(e), e);
    } catch (RuntimeException e) {
      throw new RenderException("cannot render " + artifact.path() + ": " + Reason.of(e), e);
    }
    Manifest.Entry entry =
        new Manifest.Entry(
            artifact.path(),
            artifact.mediaType(),
            Files.size(file),
            Sha384.hexadecimal(digest.digest()));
    boolean changed = !target.same(artifact.path(), file);
    if (!changed) {
      Files.delete(file);
    }
    return new StagedFile(entry, changed);
  }

  private static StagedFile result(Future<StagedFile> future) throws IOException {
    try {
      return future.get();
    } catch (ExecutionException e) {
      Throwable cause = e.getCause();
      if (cause instanceof IOException failure) {
        throw failure;
      } else if (cause instanceof RuntimeException failure) {
        throw failure;
      } else if (cause instanceof Error failure) {
        throw failure;
      }
      throw new IllegalStateException(cause);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw (IOException) new InterruptedIOException("interrupted").initCause(e);
    }
  }

  /** Waits until no thread writes to the staging folder any more, so that it can be deleted. */
  private static void awaitEnd(ExecutorService threads) {
    boolean interrupted = false;
    while (!threads.isTerminated()) {
      try {
        threads.awaitTermination(1, TimeUnit.MINUTES);
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
