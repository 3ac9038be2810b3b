"""Lines the user jots down and facts an organiser writes (specification d.2 to d.5)."""
