"""What is known of an account, put together for a decision: nothing is observed or asked to change here."""
