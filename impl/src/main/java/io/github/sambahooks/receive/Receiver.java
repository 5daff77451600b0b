package io.github.sambahooks.receive;

import static java.lang.System.Logger.Level.ERROR;

import io.github.sambahooks.bind.CustomEventBinder;
import io.github.sambahooks.config.Configuration;
import io.github.sambahooks.decode.EventDecoder;
import io.github.sambahooks.decode.NotAnEventException;
import io.github.sambahooks.dispatch.EventDispatcher;
import io.github.sambahooks.event.WebhookEvent;
import io.github.sambahooks.receive.BodyReader.BodyConsumedException;
import io.github.sambahooks.receive.BodyReader.BodyTooLargeException;
import java.io.IOException;
import java.time.Clock;

/**
 * The pipeline: authenticate, read, decode, bind, dispatch, answer.
 *
 * <p>Safe for any number of threads.
 */
final class Receiver {

  private static final System.Logger LOG = System.getLogger(Receiver.class.getName());

  private final BearerAuthenticator authenticator;
  private final BodyReader reader;
  private final EventDecoder decoder;
  private final CustomEventBinder binder;
  private final EventDispatcher dispatcher;
  private final Clock clock;
  private final RejectionLog rejections;

  Receiver(
      Configuration configuration,
      EventDecoder decoder,
      CustomEventBinder binder,
      EventDispatcher dispatcher,
      Clock clock) {
    this.authenticator =
        new BearerAuthenticator(configuration.secrets(), configuration.allowUnauthenticated());
    this.reader = new BodyReader(configuration.maxBodySize());
    this.decoder = decoder;
    this.binder = binder;
    this.dispatcher = dispatcher;
    this.clock = clock;
    this.rejections = new RejectionLog(clock);
  }

  /** Receives one delivery and decides the answer; throws nothing. */
  Answer receive(Request request) {
    if (!request.isPost()) {
      return refuse(Answer.METHOD_NOT_ALLOWED, "the method is " + request.method());
    }
    if (!authenticator.accepts(request.authorization())) {
      return refuse(Answer.UNAUTHENTICATED, "the secret is missing or wrong");
    }
    if (!request.mayBeJson()) {
      return refuse(Answer.NOT_JSON, "the Content-Type is <" + request.contentType() + ">");
    }
    try {
      byte[] body = reader.read(request);
      WebhookEvent event = decoder.decode(body, clock.instant());
      return dispatch(event) ? Answer.DELIVERED : Answer.FAILED;
    } catch (BodyTooLargeException e) {
      return refuse(Answer.TOO_LARGE, e.getMessage());
    } catch (NotAnEventException e) {
      return refuse(Answer.NOT_AN_EVENT, e.getMessage());
    } catch (IOException e) {
      return refuse(Answer.NOT_AN_EVENT, "the body did not arrive whole: " + e);
    } catch (BodyConsumedException e) {
      LOG.log(ERROR, e.getMessage());
      return Answer.FAILED;
    } catch (RuntimeException | Error e) {
      LOG.log(ERROR, "A delivery could not be received; answered 500, the sender may not retry", e);
      return Answer.FAILED;
    }
  }

  private boolean dispatch(WebhookEvent event) {
    boolean observed = true;
    for (WebhookEvent fired : binder.events(event)) {
      observed &= dispatcher.dispatch(fired);
    }
    return observed;
  }

  private Answer refuse(Answer answer, String reason) {
    rejections.rejected(answer, reason);
    return answer;
  }
}
