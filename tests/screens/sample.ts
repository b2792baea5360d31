/** The article that options and welcome page show in a frame, with its names marked. */
import article from '../../entrypoints/sample/index.html?raw';
import { showMarked } from './marked-article.ts';
import '../../entrypoints/sample/sample.css';

showMarked(article);
