package io.github.sambahooks.sender;

/** The help text. */
final class Help {

  static final String EXAMPLE_URL = "http://localhost:8080/my-app/webhooks/digitalsamba";

  static final String TEXT =
      """
      Sends webhook deliveries to your application, as Digital Samba would.

        java -jar sambahooks-sender.jar EVENT --to URL --secret-from VARIABLE [option ...]
        java -jar sambahooks-sender.jar meeting --to URL --secret-from VARIABLE [option ...]
        java -jar sambahooks-sender.jar list

      EVENT    the name of an event, such as participant_joined
      meeting  sends the events of a whole meeting, one after the other
      list     prints the names of all events

      --to URL                where your application receives deliveries, such as
                              %s
      --secret-from VARIABLE  the environment variable that contains sambahooks.secret
      --in-room ID            the id of the room
      --in-session ID         the id of the session
      --with NAME=VALUE       sets a member of the event's data to a text; can be repeated
      --custom                sends EVENT even if it is not in the list
      --help                  prints this text

      Events happen now, and everything else has the values of a sample. Prints each answer.
      The exit code is 0 if every answer is 200, 1 if one is not or if there is none, and 2 if
      the command line is wrong.
      """
          .formatted(EXAMPLE_URL);

  private Help() {}
}
