/** The page that saves a person's data without any part of the app (public/rescue.html). */
export const RESCUE_PAGE = './rescue.html'
